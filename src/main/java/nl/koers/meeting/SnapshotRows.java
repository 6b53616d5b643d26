package nl.koers.meeting;

import java.util.Optional;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the board as it stood at the start and at the close. */
@Repository
class SnapshotRows {

    /** When it was taken. */
    enum Moment {
        START,
        CLOSE
    }

    private final JdbcClient sql;
    private final MeetingVoice voice;
    private final JsonMapper json = JsonMapper.builder().build();

    SnapshotRows(JdbcClient sql, MeetingVoice voice) {
        this.sql = sql;
        this.voice = voice;
    }

    Optional<Snapshot> of(TeamId team, MeetingId meeting, Moment moment) {
        return sql.sql("select content from snapshot where team_id = ? and meeting_id = ? and moment = ?")
                .params(team.value(), meeting.value(), moment.name())
                .query(String.class)
                .optional()
                .map(content -> json.readValue(content, Snapshot.class));
    }

    /** The last one of its moment counts: a meeting may be closed twice. */
    void take(TeamId team, MeetingId meeting, Moment moment, Snapshot snapshot) {
        sql.sql("""
                        insert into snapshot (meeting_id, team_id, moment, taken_at, content) values (?, ?, ?, ?, ?)
                        on duplicate key update taken_at = values(taken_at), content = values(content)""")
                .params(meeting.value(), team.value(), moment.name(), voice.now(), json.writeValueAsString(snapshot))
                .update();
    }
}
