package nl.koers.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.plan.MeetingNow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the plan of the meeting that runs, else of the one opened again last. What nobody closes does not go on the next day. */
@Component
class RunningMeeting implements MeetingNow {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final JdbcClient sql;
    private final Clock clock;

    RunningMeeting(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<MeetingId> of(TeamId team) {
        return sql.sql("""
                        select m.id from meeting m
                        join meeting_trace t on t.team_id = m.team_id and t.meeting_id = m.id
                         and t.what = if(m.stage = 'RUNNING', 'STARTED', 'REOPENED')
                        where m.team_id = ? and m.stage in ('RUNNING', 'REOPENED') and t.at_moment > ?
                        order by m.stage = 'RUNNING' desc, t.at_moment desc limit 1""")
                .params(team.value(), LocalDateTime.ofInstant(clock.instant().minus(LONGEST), ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(MeetingId::new);
    }
}
