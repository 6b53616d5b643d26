package nl.koers.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.PointId;
import nl.koers.meeting.model.PointKind;
import nl.koers.meeting.model.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads meetings with their agenda, each in one statement. */
@Repository
class MeetingQueries {

    private static final String MEETING = """
            select m.id, m.stage, m.held_on, m.started_at, m.closed_at, m.leader, m.leader_name, m.current_point,
                   m.point_since, p.id point_id, p.kind, p.title, p.minutes, p.spent_seconds, p.had_turn, p.goes_on, p.notes
            from meeting m left join agenda_point p on p.meeting_id = m.id
            where m.team_id = ?""";
    private static final String ORDER = " order by m.id desc, p.position, p.id";

    private final JdbcClient sql;

    MeetingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Meeting> find(TeamId team, MeetingId id) {
        return sql.sql(MEETING + " and m.id = ?" + ORDER)
                .params(team.value(), id.value())
                .query(MeetingQueries::first);
    }

    /** The one that runs; there is one at most. */
    Optional<Meeting> running(TeamId team) {
        return sql.sql(MEETING + " and m.stage = 'RUNNING'" + ORDER)
                .param(team.value())
                .query(MeetingQueries::first);
    }

    /** The one whose agenda was changed before its start; there is one at most. */
    Optional<Meeting> prepared(TeamId team) {
        return sql.sql(MEETING + " and m.stage = 'PLANNED'" + ORDER)
                .param(team.value())
                .query(MeetingQueries::first);
    }

    /** The one that was held last and is over. */
    Optional<Meeting> last(TeamId team) {
        return sql.sql(MEETING + " " + """
                        and m.id = (select x.id from meeting x where x.team_id = ? and x.stage in ('CLOSED', 'REOPENED')
                                     order by x.started_at desc, x.id desc limit 1)""" + ORDER)
                .params(team.value(), team.value())
                .query(MeetingQueries::first);
    }

    /** Those with minutes, latest first. */
    List<PastMeeting> past(TeamId team, int limit) {
        return sql.sql("""
                        select id, held_on, stage from meeting
                        where team_id = ? and stage in ('CLOSED', 'REOPENED')
                        order by held_on desc, id desc limit ?""")
                .params(team.value(), limit)
                .query((row, number) -> new PastMeeting(
                        new MeetingId(row.getLong("id")),
                        row.getObject("held_on", LocalDate.class),
                        Stage.valueOf(row.getString("stage"))))
                .list();
    }

    private static Optional<Meeting> first(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        var id = rows.getLong("id");
        var agenda = new ArrayList<AgendaPoint>();
        var meeting = meeting(rows);
        do {
            if (rows.getLong("id") == id && rows.getLong("point_id") > 0) {
                agenda.add(point(rows));
            }
        } while (rows.next());
        return Optional.of(new Meeting(
                meeting.id(),
                meeting.stage(),
                meeting.heldOn(),
                meeting.started(),
                meeting.closed(),
                meeting.lead(),
                meeting.current(),
                meeting.since(),
                agenda));
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        var leader = row.getLong("leader");
        var current = row.getLong("current_point");
        return new Meeting(
                new MeetingId(row.getLong("id")),
                Stage.valueOf(row.getString("stage")),
                Optional.ofNullable(row.getObject("held_on", LocalDate.class)),
                Moments.read(row, "started_at"),
                Moments.read(row, "closed_at"),
                leader == 0
                        ? Optional.empty()
                        : Optional.of(new Meeting.Lead(new AccountId(leader), row.getString("leader_name"))),
                current == 0 ? Optional.empty() : Optional.of(new PointId(current)),
                Moments.read(row, "point_since"),
                List.of());
    }

    private static AgendaPoint point(ResultSet row) throws SQLException {
        return new AgendaPoint(
                new PointId(row.getLong("point_id")),
                new AgendaItem(PointKind.valueOf(row.getString("kind")), row.getString("title"), row.getInt("minutes")),
                Duration.ofSeconds(row.getLong("spent_seconds")),
                row.getBoolean("had_turn"),
                row.getBoolean("goes_on"),
                row.getLong("notes") == 0 ? Optional.empty() : Optional.of(new TextId(row.getLong("notes"))));
    }
}
