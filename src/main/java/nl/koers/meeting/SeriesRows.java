package nl.koers.meeting;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.PointKind;
import nl.koers.meeting.model.Series;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the series of a team. */
@Repository
class SeriesRows {

    private final JdbcClient sql;
    private final MeetingVoice voice;

    SeriesRows(JdbcClient sql, MeetingVoice voice) {
        this.sql = sql;
        this.voice = voice;
    }

    Optional<Series> of(TeamId team) {
        return sql.sql("""
                        select s.weekday, s.at_time, s.day_after_holiday, p.kind, p.title, p.minutes
                        from meeting_series s join meeting_series_point p on p.team_id = s.team_id
                        where s.team_id = ? order by p.position""").param(team.value()).query(rows -> {
            var agenda = new ArrayList<AgendaItem>();
            Optional<Series> found = Optional.empty();
            while (rows.next()) {
                agenda.add(new AgendaItem(
                        PointKind.valueOf(rows.getString("kind")), rows.getString("title"), rows.getInt("minutes")));
                found = Optional.of(new Series(
                        DayOfWeek.of(rows.getInt("weekday")),
                        rows.getObject("at_time", LocalTime.class),
                        rows.getBoolean("day_after_holiday"),
                        List.of()));
            }
            return found.map(series -> new Series(series.weekday(), series.time(), series.dayAfterHoliday(), agenda));
        });
    }

    /** Who wrote it last; empty when nobody did. */
    String changedBy(TeamId team) {
        return sql.sql("select changed_by from meeting_series where team_id = ?")
                .param(team.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void write(TeamId team, Series series) {
        remove(team);
        sql.sql("""
                        insert into meeting_series (team_id, weekday, at_time, day_after_holiday, changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        team.value(),
                        series.weekday().getValue(),
                        series.time(),
                        series.dayAfterHoliday(),
                        voice.me(),
                        voice.now())
                .update();
        var position = 0;
        for (var item : series.agenda()) {
            sql.sql("insert into meeting_series_point (team_id, position, kind, title, minutes) values (?, ?, ?, ?, ?)")
                    .params(team.value(), ++position, item.kind().name(), item.title(), item.minutes())
                    .update();
        }
    }

    void remove(TeamId team) {
        sql.sql("delete from meeting_series_point where team_id = ?")
                .param(team.value())
                .update();
        sql.sql("delete from meeting_series where team_id = ?")
                .param(team.value())
                .update();
    }
}
