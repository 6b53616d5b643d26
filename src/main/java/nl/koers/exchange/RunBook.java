package nl.koers.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.koers.exchange.model.Subject;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Keeps what imports did. A manager sees those of the team, a rep the own ones. */
@Repository
class RunBook {

    private static final int AT_ONCE = 500;
    private static final int MOST_RUNS = 20;
    private static final int LONGEST_NAME = 200;
    private static final String ADD = """
            insert into import_line (run_id, team_id, rep_id, subject, thing_id, import_key, version, name, was)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String RUN = """
            select r.id, r.subject, r.rep_id, r.file_name, r.made_by, r.made_at, r.added, r.changed, r.refused,
                   (select count(*) from import_line l
                    where l.run_id = r.id and not l.taken_back and l.subject = r.subject) as open_lines
            from import_run r where r.team_id = :team and (:manages or (r.rep_id = :rep and r.account_id = :me))""";

    private final JdbcClient sql;
    private final JdbcTemplate batch;
    private final CurrentCaller caller;
    private final Clock clock;

    RunBook(JdbcClient sql, JdbcTemplate batch, CurrentCaller caller, Clock clock) {
        this.sql = sql;
        this.batch = batch;
        this.caller = caller;
        this.clock = clock;
    }

    long keep(ImportScope scope, Subject subject, Confirmed<?> confirmed, Written written) {
        var key = new GeneratedKeyHolder();
        var values = new ArrayList<@Nullable Object>();
        Collections.addAll(
                values, scope.team().value(), scope.rep().map(RepId::value).orElse(null), subject.name());
        Collections.addAll(
                values, shortened(confirmed.file()), LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        Collections.addAll(
                values, me(), caller.person().map(Caller.Person::name).orElse(""));
        Collections.addAll(values, written.added(subject), written.changed(), confirmed.refused());
        sql.sql("""
                        insert into import_run (team_id, rep_id, subject, file_name, made_at, account_id, made_by,
                                                added, changed, refused)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""").params(values).update(key);
        var run = Objects.requireNonNull(key.getKey()).longValue();
        batch.batchUpdate(ADD, written.traces(), AT_ONCE, (row, trace) -> {
            row.setLong(1, run);
            row.setLong(2, scope.team().value());
            row.setObject(3, trace.rep().map(RepId::value).orElse(null));
            row.setString(4, trace.subject().name());
            row.setLong(5, trace.id());
            row.setString(6, trace.key());
            row.setLong(7, trace.version());
            row.setString(8, shortened(trace.name()));
            row.setString(9, trace.before().orElse(null));
        });
        return run;
    }

    List<ImportRun> latest(ImportScope scope) {
        return asked(scope, RUN + " order by r.id desc limit " + MOST_RUNS)
                .query(RunBook::run)
                .list();
    }

    /** One run, which nobody else can take back meanwhile. */
    Optional<ImportRun> lock(ImportScope scope, long run) {
        var found = sql.sql("select id from import_run where team_id = ? and id = ? for update")
                .params(scope.team().value(), run)
                .query(Long.class)
                .optional();
        return found.flatMap(id -> asked(scope, RUN + " and r.id = :run")
                .param("run", id)
                .query(RunBook::run)
                .optional());
    }

    /** What was not taken back, latest first. */
    List<Line> open(TeamId team, ImportRun run) {
        return sql.sql("""
                        select id, subject, rep_id, thing_id, import_key, version, name, was from import_line
                        where team_id = ? and run_id = ? and not taken_back order by id desc""")
                .params(team.value(), run.id())
                .query((row, number) -> new Line(
                        row.getLong("id"),
                        new Trace(
                                Subject.valueOf(row.getString("subject")),
                                rep(row),
                                row.getLong("thing_id"),
                                row.getString("import_key"),
                                row.getLong("version"),
                                row.getString("name"),
                                Optional.ofNullable(row.getString("was")))))
                .list();
    }

    void close(TeamId team, List<Line> lines) {
        for (var from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            sql.sql("update import_line set taken_back = true where team_id = :team and id in (:ids)")
                    .param("team", team.value())
                    .param("ids", some.stream().map(Line::id).toList())
                    .update();
        }
    }

    /** A trace as it is stored. */
    record Line(long id, Trace trace) {}

    private JdbcClient.StatementSpec asked(ImportScope scope, String query) {
        return sql.sql(query)
                .param("team", scope.team().value())
                .param(
                        "manages",
                        caller.person()
                                .filter(person -> person.isManagerOf(scope.team()))
                                .isPresent())
                .param("rep", scope.rep().map(RepId::value).orElse(0L))
                .param("me", me());
    }

    private long me() {
        return caller.person().map(person -> person.account().value()).orElse(0L);
    }

    private static String shortened(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Optional<RepId> rep(ResultSet row) throws SQLException {
        var rep = row.getLong("rep_id");
        return rep == 0 ? Optional.empty() : Optional.of(new RepId(rep));
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                Subject.valueOf(row.getString("subject")),
                rep(row),
                row.getString("file_name"),
                row.getString("made_by"),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("added"),
                row.getInt("changed"),
                row.getInt("refused"),
                row.getInt("open_lines"));
    }
}
