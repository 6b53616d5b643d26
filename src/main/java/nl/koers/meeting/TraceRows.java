package nl.koers.meeting;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the trace of a meeting keeps of its steps. */
@Repository
class TraceRows {

    private final JdbcClient sql;

    TraceRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who led, each of them once, the last one last. */
    List<String> leaders(TeamId team, MeetingId meeting) {
        var latest = sql.sql("""
                        select who from meeting_trace where team_id = ? and meeting_id = ? and what in (?, ?)
                        order by id desc""")
                .params(team.value(), meeting.value(), MeetingVoice.Step.STARTED.name(), MeetingVoice.Step.LED.name())
                .query(String.class)
                .list();
        return List.copyOf(new LinkedHashSet<>(latest)).reversed();
    }

    /** Oldest first. */
    List<Minutes.Reopening> reopenings(TeamId team, MeetingId meeting) {
        return sql.sql("""
                        select t.at_moment, t.who, t.why, x.zone from meeting_trace t join team x on x.id = t.team_id
                        where t.team_id = ? and t.meeting_id = ? and t.what = ? order by t.id""")
                .params(team.value(), meeting.value(), MeetingVoice.Step.REOPENED.name())
                .query((row, number) -> new Minutes.Reopening(
                        Moments.read(row, "at_moment")
                                .orElseThrow()
                                .atZone(ZoneId.of(row.getString("zone")))
                                .toLocalDateTime(),
                        row.getString("who"),
                        row.getString("why")))
                .list();
    }
}
