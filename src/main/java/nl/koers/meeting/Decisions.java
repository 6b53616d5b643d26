package nl.koers.meeting;

import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.DecisionId;
import nl.koers.meeting.model.Line;
import nl.koers.meeting.model.PointId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided in a meeting, and what was parked for another time. Nothing is deleted: a line is withdrawn. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Decisions {

    private final JdbcClient sql;
    private final MeetingRows meetings;
    private final MeetingVoice voice;

    Decisions(JdbcClient sql, MeetingRows meetings, MeetingVoice voice) {
        this.sql = sql;
        this.meetings = meetings;
        this.voice = voice;
    }

    /** In the order in which they were written down. */
    public List<Decision> of(TeamId team, MeetingId meeting) {
        return sql.sql("""
                        select id, version, kind, point_id, text, withdrawn, created_by from decision
                        where team_id = ? and meeting_id = ? order by id""")
                .params(team.value(), meeting.value())
                .query((row, number) -> new Decision(
                        new DecisionId(row.getLong("id")),
                        row.getLong("version"),
                        Decision.Kind.valueOf(row.getString("kind")),
                        row.getLong("point_id") == 0
                                ? Optional.empty()
                                : Optional.of(new PointId(row.getLong("point_id"))),
                        row.getString("text"),
                        row.getBoolean("withdrawn"),
                        row.getString("created_by")))
                .list();
    }

    /** Writes one down, at a point or without one. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<DecisionId> add(
            TeamId team, MeetingId id, Optional<PointId> point, Decision.Kind kind, String text) {
        var fault = Line.faultOfNeeded(text, Decision.LONGEST);
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var meeting = meetings.lockOpen(team, id);
        if (meeting.isEmpty()) {
            return Outcome.rejected("meeting.not-running");
        }
        if (point.isPresent() && meeting.get().point(point.get()).isEmpty()) {
            return Outcome.rejected("meeting.point-gone");
        }
        KeyHolder key = new GeneratedKeyHolder();
        sql.sql("""
                        insert into decision (team_id, meeting_id, point_id, kind, text, created_at, created_by, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(team.value(), id.value())
                .param(point.map(PointId::value).orElse(null))
                .params(kind.name(), text.strip(), voice.now(), voice.me(), voice.me())
                .update(key);
        voice.changed(team, key(kind), "", text.strip());
        return Outcome.saved(new DecisionId(MeetingRows.key(key)));
    }

    /** Strikes a line, or brings it back. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<DecisionId> withdraw(TeamId team, MeetingId id, DecisionId line, boolean withdrawn) {
        if (meetings.lockOpen(team, id).isEmpty()) {
            return Outcome.rejected("meeting.not-running");
        }
        var found = of(team, id).stream().filter(each -> each.id().equals(line)).findFirst();
        if (found.isEmpty()) {
            return Outcome.rejected("decision.unknown");
        }
        if (found.get().withdrawn() != withdrawn) {
            sql.sql("""
                            update decision set withdrawn = ?, version = version + 1, changed_by = ?
                            where team_id = ? and meeting_id = ? and id = ?""")
                    .params(withdrawn, voice.me(), team.value(), id.value(), line.value())
                    .update();
            var text = found.get().text();
            voice.changed(team, key(found.get().kind()), withdrawn ? text : "", withdrawn ? "" : text);
        }
        return Outcome.saved(line);
    }

    private static String key(Decision.Kind kind) {
        return switch (kind) {
            case DECISION -> "decision";
            case PARKED -> "decision.parked";
        };
    }
}
