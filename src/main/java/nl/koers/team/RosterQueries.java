package nl.koers.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.Timeline;
import nl.koers.team.model.Absence;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Employment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads reps with their patterns, and absences without their kind, each in one statement. */
@Repository
class RosterQueries {

    private static final String REPS = """
            select r.id, r.name, r.first_day, r.last_day, p.from_day, p.days
            from rep r join team t on t.id = r.team_id left join rep_pattern p on p.rep_id = r.id
            where r.team_id = ?""";
    private static final String ORDER = " order by if(t.own_order, r.position, 0), r.name, r.id, p.from_day";

    private final JdbcClient sql;
    private final String used;

    RosterQueries(JdbcClient sql, List<RepUse> uses) {
        this.sql = sql;
        this.used = uses.stream()
                .map(use -> "exists (" + use.query() + ")")
                .collect(Collectors.joining(" or ", "select ", ""));
    }

    List<RepDetails> employed(TeamId team, Period period) {
        return sql.sql("""
                        select r.id, r.name, r.first_day, r.last_day, p.from_day, p.days
                        from rep r join team t on t.id = r.team_id left join rep_pattern p on p.rep_id = r.id
                        where r.team_id = ? and r.first_day <= ? and (r.last_day is null or r.last_day >= ?)
                        order by if(t.own_order, r.position, 0), r.name, r.id, p.from_day""").params(team.value(), period.last(), period.first()).query(RosterQueries::lines);
    }

    /** Former and future reps too. */
    List<RepDetails> all(TeamId team) {
        return sql.sql(REPS + ORDER).param(team.value()).query(RosterQueries::lines);
    }

    Optional<RepDetails> one(TeamId team, RepId rep) {
        return sql
                .sql(REPS + " and r.id = ?" + ORDER)
                .params(team.value(), rep.value())
                .query(RosterQueries::lines)
                .stream()
                .findFirst();
    }

    Map<RepId, List<Absence>> absences(TeamId team, Period period) {
        return sql.sql("""
                        select rep_id, first_day, last_day, worked from absence
                        where team_id = ? and first_day <= ? and last_day >= ?
                        order by rep_id, first_day, id""").params(team.value(), period.last(), period.first()).query(rows -> {
            var found = new HashMap<RepId, List<Absence>>();
            while (rows.next()) {
                found.computeIfAbsent(new RepId(rows.getLong("rep_id")), rep -> new ArrayList<>())
                        .add(absence(rows));
            }
            return found;
        });
    }

    /** Whether there is something that would be lost with the rep. */
    boolean isInUse(TeamId team, RepId rep) {
        return sql.sql(used)
                .param("team", team.value())
                .param("rep", rep.value())
                .query(Boolean.class)
                .single();
    }

    private static Absence absence(ResultSet row) throws SQLException {
        return new Absence(
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                DayPart.valueOf(row.getString("worked")));
    }

    private static List<RepDetails> lines(ResultSet rows) throws SQLException {
        var lines = new ArrayList<RepDetails>();
        while (rows.next()) {
            var rep = new RepId(rows.getLong("id"));
            if (lines.isEmpty() || !lines.getLast().id().equals(rep)) {
                lines.add(new RepDetails(rep, rows.getString("name"), employment(rows), Timeline.empty()));
            }
            var from = rows.getObject("from_day", LocalDate.class);
            if (from != null) {
                lines.add(lines.removeLast().with(from, PatternLetters.read(rows.getString("days"))));
            }
        }
        return lines;
    }

    private static Employment employment(ResultSet row) throws SQLException {
        return new Employment(
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)));
    }
}
