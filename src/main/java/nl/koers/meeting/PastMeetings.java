package nl.koers.meeting;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Minutes;
import nl.koers.team.TeamRoster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the minutes of meetings that were held before the team used Koers. They close no week. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class PastMeetings {

    private final JdbcClient sql;
    private final MeetingRows rows;
    private final MinutesRows minutes;
    private final TeamRoster teams;
    private final MeetingVoice voice;

    PastMeetings(JdbcClient sql, MeetingRows rows, MinutesRows minutes, TeamRoster teams, MeetingVoice voice) {
        this.sql = sql;
        this.rows = rows;
        this.minutes = minutes;
        this.teams = teams;
        this.voice = voice;
    }

    /** Keeps one. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_MEETING)
    public Outcome<MeetingId> keep(TeamId team, Minutes kept) {
        var zone = teams.profile(team).zone();
        var start = ZonedDateTime.of(kept.day(), kept.start().orElse(LocalTime.NOON), zone);
        var end = ZonedDateTime.of(kept.day(), kept.end().orElse(LocalTime.NOON), zone);
        var id = rows.plan(team);
        sql.sql("""
                        update meeting set stage = 'CLOSED', held_on = ?, started_at = ?, closed_at = ?, leader_name = ?
                        where team_id = ? and id = ?""")
                .params(
                        kept.day(),
                        start.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(),
                        end.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime(),
                        kept.leader(),
                        team.value(),
                        id.value())
                .update();
        minutes.write(team, id, kept);
        voice.changed(team, "meeting.kept", "", kept.day().toString());
        return Outcome.saved(id);
    }
}
