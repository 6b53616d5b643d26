package nl.koers.meeting;

import java.util.List;
import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Minutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps minutes as they were made, so that what changes later does not change them. */
@Repository
class MinutesRows {

    private final JdbcClient sql;
    private final TraceRows traces;
    private final JsonMapper json = JsonMapper.builder().build();

    MinutesRows(JdbcClient sql, TraceRows traces) {
        this.sql = sql;
        this.traces = traces;
    }

    Optional<Minutes> of(TeamId team, MeetingId meeting) {
        return sql.sql("select minutes from meeting where team_id = ? and id = ? and minutes is not null")
                .params(team.value(), meeting.value())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Minutes.class).reopened(traces.reopenings(team, meeting)));
    }

    /** Of the latest meetings, the oldest of them first. */
    List<Minutes> latest(TeamId team, int limit) {
        return sql.sql("""
                        select minutes from meeting where team_id = ? and minutes is not null
                        order by held_on desc, id desc limit ?""").params(team.value(), limit).query(String.class).list().stream()
                .map(content -> json.readValue(content, Minutes.class))
                .toList()
                .reversed();
    }

    void write(TeamId team, MeetingId meeting, Minutes minutes) {
        sql.sql("update meeting set minutes = ? where team_id = ? and id = ?")
                .params(json.writeValueAsString(minutes), team.value(), meeting.value())
                .update();
    }
}
