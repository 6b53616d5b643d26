package nl.koers.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Action;
import nl.koers.meeting.model.ActionId;
import nl.koers.meeting.model.ActionState;
import nl.koers.meeting.model.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Reads and writes actions. */
@Repository
class ActionRows {

    private static final String ACTION = """
            select a.id, a.version, a.what, a.owner, a.due, a.state, a.moves, a.why, a.origin_rep, a.origin_week,
                   a.made_in, o.name origin_name, coalesce(r.name, c.name, '') owner_name
            from action a
                 left join rep o on o.id = a.origin_rep
                 left join rep r on r.team_id = a.team_id and a.owner = concat('r', r.id)
                 left join account c on a.owner = concat('a', c.id)
            where a.team_id = ?""";
    private static final String ORDER = " order by a.due, a.id";

    private final JdbcClient sql;
    private final MeetingVoice voice;

    ActionRows(JdbcClient sql, MeetingVoice voice) {
        this.sql = sql;
        this.voice = voice;
    }

    List<ActionPoint> open(TeamId team) {
        return sql.sql(ACTION + " and a.state = 'OPEN'" + ORDER)
                .param(team.value())
                .query(ActionRows::action)
                .list();
    }

    /** Open or not, latest first. */
    List<ActionPoint> latest(TeamId team, int limit) {
        return sql.sql(ACTION + " order by a.due desc, a.id desc limit ?")
                .params(team.value(), limit)
                .query(ActionRows::action)
                .list();
    }

    List<ActionPoint> openOf(TeamId team, Who owner) {
        return sql.sql(ACTION + " and a.state = 'OPEN' and a.owner = ?" + ORDER)
                .params(team.value(), owner.toString())
                .query(ActionRows::action)
                .list();
    }

    /** Those that were made, moved, done or dropped in a meeting. */
    List<ActionPoint> of(TeamId team, MeetingId meeting) {
        return sql.sql(ACTION + " and (a.made_in = ? or a.settled_in = ?)" + ORDER)
                .params(team.value(), meeting.value(), meeting.value())
                .query(ActionRows::action)
                .list();
    }

    Optional<ActionPoint> lock(TeamId team, ActionId id) {
        var locked = sql.sql("select id from action where team_id = ? and id = ? for update")
                .params(team.value(), id.value())
                .query(Long.class)
                .optional();
        return locked.flatMap(found -> find(team, id));
    }

    Optional<ActionPoint> find(TeamId team, ActionId id) {
        return sql.sql(ACTION + " and a.id = ?")
                .params(team.value(), id.value())
                .query(ActionRows::action)
                .optional();
    }

    String changedBy(TeamId team, ActionId id) {
        return sql.sql("select changed_by from action where team_id = ? and id = ?")
                .params(team.value(), id.value())
                .query(String.class)
                .single();
    }

    ActionId add(TeamId team, Action action, NewAction wanted) {
        KeyHolder key = new GeneratedKeyHolder();
        sql.sql("""
                        insert into action (team_id, what, owner, due, state, moves, why, origin_rep, origin_week, made_in,
                               created_at, created_by, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, 0, '', ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        team.value(),
                        action.what(),
                        action.owner().toString(),
                        action.due(),
                        action.state().name())
                .param(wanted.from().map(from -> from.rep().value()).orElse(null))
                .param(wanted.from().map(from -> from.week().first()).orElse(null))
                .param(wanted.meeting().map(MeetingId::value).orElse(null))
                .params(voice.now(), voice.me(), voice.now(), voice.me())
                .update(key);
        return new ActionId(MeetingRows.key(key));
    }

    /**
     * Writes what became of an action whose row is locked.
     *
     * @param settledIn the meeting in which that was said; empty leaves what stood there
     */
    void write(TeamId team, ActionId id, Action action, Optional<MeetingId> settledIn) {
        sql.sql("""
                        update action set what = ?, owner = ?, due = ?, state = ?, moves = ?, why = ?,
                               settled_in = coalesce(?, settled_in), version = version + 1, changed_at = ?, changed_by = ?
                        where team_id = ? and id = ?""")
                .params(
                        action.what(),
                        action.owner().toString(),
                        action.due(),
                        action.state().name(),
                        action.moves(),
                        action.why())
                .param(settledIn.map(MeetingId::value).orElse(null))
                .params(voice.now(), voice.me(), team.value(), id.value())
                .update();
    }

    private static ActionPoint action(ResultSet row, int number) throws SQLException {
        var action = new Action(
                row.getString("what"),
                Who.parse(row.getString("owner")).orElseThrow(),
                row.getObject("due", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getInt("moves"),
                row.getString("why"));
        return new ActionPoint(
                new ActionId(row.getLong("id")),
                row.getLong("version"),
                action,
                row.getString("owner_name"),
                origin(row),
                madeIn(row));
    }

    private static Optional<Origin> origin(ResultSet row) throws SQLException {
        var rep = row.getLong("origin_rep");
        return rep == 0
                ? Optional.empty()
                : Optional.of(new Origin(
                        new RepId(rep),
                        row.getString("origin_name"),
                        SalesWeek.of(row.getObject("origin_week", LocalDate.class))));
    }

    private static Optional<MeetingId> madeIn(ResultSet row) throws SQLException {
        var id = row.getLong("made_in");
        return id == 0 ? Optional.empty() : Optional.of(new MeetingId(id));
    }
}
