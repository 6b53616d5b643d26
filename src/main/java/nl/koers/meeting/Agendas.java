package nl.koers.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.PointId;
import nl.koers.meeting.model.PointKind;
import nl.koers.meeting.model.Series;
import nl.koers.meeting.model.Stage;
import nl.koers.team.TeamLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agenda of one meeting, before and while it runs. Everybody of the team may put something on it. */
@Service
@Needs(Right.TAKE_PART)
@Transactional(readOnly = true)
public class Agendas {

    private final JdbcClient sql;
    private final MeetingRows rows;
    private final MeetingQueries queries;
    private final NextMeeting next;
    private final TeamLock teams;
    private final MeetingVoice voice;

    Agendas(
            JdbcClient sql,
            MeetingRows rows,
            MeetingQueries queries,
            NextMeeting next,
            TeamLock teams,
            MeetingVoice voice) {
        this.sql = sql;
        this.rows = rows;
        this.queries = queries;
        this.next = next;
        this.teams = teams;
        this.voice = voice;
    }

    /** The meeting whose agenda can be changed before it starts; it is stored from now on. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<Meeting> prepare(TeamId team) {
        teams.hold(team);
        var id = next.prepare(team);
        return Outcome.saved(queries.find(team, id).orElseThrow());
    }

    /** Puts a point of the team's own on the agenda, before the close. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<PointId> add(TeamId team, MeetingId id, String title, int minutes) {
        var item = AgendaItem.own(title, minutes);
        var fault = item.fault();
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var found = lock(team, id);
        if (found.isEmpty()) {
            return Outcome.rejected("meeting.over");
        }
        var agenda = new ArrayList<>(ids(found.get()));
        if (agenda.size() >= Series.MOST_POINTS) {
            return Outcome.rejected("meeting.agenda-size", Series.MOST_POINTS);
        }
        var added = rows.add(team, id, item, agenda.size() + 1, voice.me());
        agenda.add(isClose(found.get()) ? agenda.size() - 1 : agenda.size(), added);
        order(team, agenda);
        voice.changed(team, "meeting.point", "", item.title());
        return Outcome.saved(added);
    }

    /** Takes a point off the agenda, unless it had its turn. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<PointId> remove(TeamId team, MeetingId id, PointId point) {
        return change(team, id, point, (meeting, found) -> {
            if (found.hadTurn()) {
                return Outcome.rejected("meeting.point-discussed");
            }
            if (meeting.agenda().size() == 1) {
                return Outcome.rejected("meeting.agenda-size", Series.MOST_POINTS);
            }
            sql.sql("delete from agenda_point where team_id = ? and id = ?")
                    .params(team.value(), point.value())
                    .update();
            voice.changed(team, "meeting.point", words(found), "");
            return Outcome.saved(point);
        });
    }

    /** Puts a point one place earlier or later. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<PointId> move(TeamId team, MeetingId id, PointId point, boolean earlier) {
        return change(team, id, point, (meeting, found) -> {
            var agenda = new ArrayList<>(ids(meeting));
            var place = agenda.indexOf(point);
            var other = earlier ? place - 1 : place + 1;
            if (other >= 0 && other < agenda.size()) {
                Collections.swap(agenda, place, other);
                order(team, agenda);
                voice.ring(team);
            }
            return Outcome.saved(point);
        });
    }

    /** Whether a point goes on next time, though it had its turn (M5). */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<PointId> goOn(TeamId team, MeetingId id, PointId point, boolean goesOn) {
        return change(team, id, point, (meeting, found) -> {
            sql.sql("update agenda_point set goes_on = ? where team_id = ? and id = ?")
                    .params(goesOn, team.value(), point.value())
                    .update();
            voice.ring(team);
            return Outcome.saved(point);
        });
    }

    private interface Edit {
        Outcome<PointId> of(Meeting meeting, AgendaPoint point);
    }

    private Outcome<PointId> change(TeamId team, MeetingId id, PointId point, Edit edit) {
        var meeting = lock(team, id);
        if (meeting.isEmpty()) {
            return Outcome.rejected("meeting.over");
        }
        return meeting.get()
                .point(point)
                .map(found -> edit.of(meeting.get(), found))
                .orElseGet(() -> Outcome.rejected("meeting.point-gone"));
    }

    private Optional<Meeting> lock(TeamId team, MeetingId id) {
        return rows.lock(team, id).filter(meeting -> meeting.stage() != Stage.CLOSED);
    }

    private void order(TeamId team, List<PointId> agenda) {
        for (var place = 0; place < agenda.size(); place++) {
            sql.sql("update agenda_point set position = ? where team_id = ? and id = ?")
                    .params(place + 1, team.value(), agenda.get(place).value())
                    .update();
        }
    }

    private static boolean isClose(Meeting meeting) {
        return !meeting.agenda().isEmpty() && meeting.agenda().getLast().item().kind() == PointKind.CLOSE;
    }

    private static List<PointId> ids(Meeting meeting) {
        return meeting.agenda().stream().map(AgendaPoint::id).toList();
    }

    private static String words(AgendaPoint point) {
        return point.item().title().isEmpty()
                ? point.item().kind().name()
                : point.item().title();
    }
}
