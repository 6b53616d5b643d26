package nl.koers.meeting;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.PointId;
import nl.koers.text.SharedTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Writes meetings. Whoever changes one locks its row first, so that what was compared is still true when it is written. */
@Repository
class MeetingRows {

    private final JdbcClient sql;
    private final MeetingQueries queries;
    private final SharedTexts texts;
    private final MeetingVoice voice;

    MeetingRows(JdbcClient sql, MeetingQueries queries, SharedTexts texts, MeetingVoice voice) {
        this.sql = sql;
        this.queries = queries;
        this.texts = texts;
        this.voice = voice;
    }

    /** The meeting, and nobody else writes it until the end of the transaction; empty for that of another team. */
    Optional<Meeting> lock(TeamId team, MeetingId id) {
        return sql.sql("select id from meeting where team_id = ? and id = ? for update")
                .params(team.value(), id.value())
                .query(Long.class)
                .optional()
                .flatMap(found -> queries.find(team, id));
    }

    /** The same, for a meeting that may still be written in. */
    Optional<Meeting> lockOpen(TeamId team, MeetingId id) {
        return lock(team, id).filter(meeting -> meeting.stage().isOpen());
    }

    MeetingId plan(TeamId team) {
        KeyHolder key = new GeneratedKeyHolder();
        sql.sql("insert into meeting (team_id, stage, changed_by) values (?, 'PLANNED', ?)")
                .params(team.value(), voice.me())
                .update(key);
        return new MeetingId(key(key));
    }

    /** A point with an empty text for its notes. */
    PointId add(TeamId team, MeetingId meeting, AgendaItem item, int position, String by) {
        KeyHolder key = new GeneratedKeyHolder();
        sql.sql("""
                        insert into agenda_point (team_id, meeting_id, position, kind, title, minutes, added_by, notes)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        team.value(),
                        meeting.value(),
                        position,
                        item.kind().name(),
                        item.title(),
                        item.minutes(),
                        by,
                        texts.create(team).value())
                .update(key);
        return new PointId(key(key));
    }

    /** Its first point is the current one. */
    void start(TeamId team, Meeting meeting, LocalDate day, Caller.Person leader) {
        sql.sql("""
                        update meeting set stage = ?, held_on = ?, started_at = ?, leader = ?, leader_name = ?,
                               changed_by = ? where team_id = ? and id = ?""")
                .params(
                        meeting.stage().start().name(),
                        day,
                        voice.now(),
                        leader.account().value(),
                        leader.name(),
                        leader.name(),
                        team.value(),
                        meeting.id().value())
                .update();
        enter(team, meeting.id(), meeting.agenda().getFirst().id());
    }

    void lead(TeamId team, MeetingId meeting, Caller.Person leader) {
        sql.sql("update meeting set leader = ?, leader_name = ?, changed_by = ? where team_id = ? and id = ?")
                .params(leader.account().value(), leader.name(), leader.name(), team.value(), meeting.value())
                .update();
    }

    /** Ends the turn of the current point: its time is added up. */
    void leave(TeamId team, Meeting meeting) {
        meeting.current()
                .ifPresent(point -> sql.sql("""
                                update agenda_point p join meeting m on m.id = p.meeting_id
                                set p.spent_seconds = p.spent_seconds + greatest(0, timestampdiff(second, m.point_since, ?))
                                where p.team_id = ? and p.id = ? and m.point_since is not null""")
                        .params(voice.now(), team.value(), point.value())
                        .update());
    }

    void enter(TeamId team, MeetingId meeting, PointId point) {
        sql.sql("update agenda_point set had_turn = true where team_id = ? and id = ?")
                .params(team.value(), point.value())
                .update();
        sql.sql("update meeting set current_point = ?, point_since = ?, changed_by = ? where team_id = ? and id = ?")
                .params(point.value(), voice.now(), voice.me(), team.value(), meeting.value())
                .update();
    }

    void close(TeamId team, Meeting meeting) {
        sql.sql("""
                        update meeting set stage = ?, closed_at = ?, point_since = null, changed_by = ?
                        where team_id = ? and id = ?""")
                .params(
                        meeting.stage().close().name(),
                        voice.now(),
                        voice.me(),
                        team.value(),
                        meeting.id().value())
                .update();
    }

    /** What was said stays said; the clock does not run again. */
    void reopen(TeamId team, Meeting meeting) {
        sql.sql("update meeting set stage = ?, changed_by = ? where team_id = ? and id = ?")
                .params(
                        meeting.stage().reopen().name(),
                        voice.me(),
                        team.value(),
                        meeting.id().value())
                .update();
    }

    static long key(KeyHolder holder) {
        var key = holder.getKey();
        if (key == null) {
            throw new IllegalStateException("the database gave no id");
        }
        return key.longValue();
    }
}
