package nl.koers.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Action;
import nl.koers.meeting.model.ActionState;
import nl.koers.meeting.model.Line;
import nl.koers.meeting.model.Who;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people will do, from meeting to meeting (M5). An action belongs to the team, so an open one travels by itself.
 *
 * <p>A command that is based on an older version is a conflict; one that finds things as wanted changes nothing.
 */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class Actions {

    private final ActionRows rows;
    private final MeetingRows meetings;
    private final PeopleQueries people;
    private final MeetingVoice voice;

    Actions(ActionRows rows, MeetingRows meetings, PeopleQueries people, MeetingVoice voice) {
        this.rows = rows;
        this.meetings = meetings;
        this.people = people;
        this.voice = voice;
    }

    /** Those that are not done, by day. */
    public List<ActionPoint> open(TeamId team) {
        return rows.open(team);
    }

    /** Open or not, those with the latest day first. */
    public List<ActionPoint> latest(TeamId team, int limit) {
        return rows.latest(team, limit);
    }

    /** What who asks still has to do, by day. */
    public List<ActionPoint> mine(TeamId team) {
        return voice.self(team).map(me -> rows.openOf(team, me)).orElse(List.of());
    }

    /** Those that were made, moved, done or dropped in a meeting. */
    public List<ActionPoint> of(TeamId team, MeetingId meeting) {
        return rows.of(team, meeting);
    }

    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<ActionPoint> add(TeamId team, NewAction wanted) {
        var meeting = wanted.meeting();
        if (meeting.isPresent() && meetings.lockOpen(team, meeting.get()).isEmpty()) {
            return Outcome.rejected("meeting.not-running");
        }
        var action = Action.of(wanted.what(), wanted.owner(), wanted.due());
        var fault = action.fault()
                .or(() -> stranger(team, wanted.owner()))
                .or(() -> wanted.from().flatMap(from -> stranger(team, new Who.OfRep(from.rep()))));
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var added = rows.find(team, rows.add(team, action, wanted)).orElseThrow();
        tell(team, "", words(added));
        return Outcome.saved(added);
    }

    /**
     * It was done.
     *
     * @param meeting the meeting in which that was said; empty outside meetings
     */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<ActionPoint> done(TeamId team, ActionPoint.Seen seen, Optional<MeetingId> meeting) {
        return change(team, seen, meeting, action -> action.state() == ActionState.DONE ? action : action.done());
    }

    /** What was done or dropped is open again. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<ActionPoint> open(TeamId team, ActionPoint.Seen seen, Optional<MeetingId> meeting) {
        return change(team, seen, meeting, action -> action.isOpen() ? action : action.open());
    }

    /** Another day; a later one needs a reason. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<ActionPoint> move(
            TeamId team, ActionPoint.Seen seen, Optional<MeetingId> meeting, LocalDate to, String why) {
        var found = rows.lock(team, seen.id());
        var fault = found.flatMap(stored -> stored.action().faultOfMove(to, why));
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        return change(team, seen, meeting, action -> action.due().equals(to) ? action : action.move(to, why));
    }

    /** It is not needed any more. */
    @Retried
    @Transactional
    @Needs(Right.TAKE_PART)
    public Outcome<ActionPoint> drop(TeamId team, ActionPoint.Seen seen, Optional<MeetingId> meeting, String why) {
        var fault = Line.fault(why, Action.LONGEST);
        return fault.isPresent()
                ? new Outcome.Rejected<>(fault.get())
                : change(
                        team,
                        seen,
                        meeting,
                        action -> action.state() == ActionState.DROPPED ? action : action.drop(why));
    }

    private Outcome<ActionPoint> change(
            TeamId team, ActionPoint.Seen seen, Optional<MeetingId> meeting, Function<Action, Action> how) {
        var found = rows.lock(team, seen.id());
        if (found.isEmpty()) {
            return Outcome.rejected("action.unknown");
        }
        var before = found.get();
        var after = how.apply(before.action());
        if (after.equals(before.action())) {
            return Outcome.saved(before);
        }
        if (before.version() != seen.version()) {
            return new Outcome.Conflict<>(before, rows.changedBy(team, seen.id()));
        }
        rows.write(
                team,
                seen.id(),
                after,
                meeting.filter(id -> meetings.lockOpen(team, id).isPresent()));
        var written = rows.find(team, seen.id()).orElseThrow();
        tell(team, words(before), words(written));
        return Outcome.saved(written);
    }

    private Optional<Reason> stranger(TeamId team, Who who) {
        return people.name(team, who).isPresent() ? Optional.empty() : Optional.of(Reason.of("meeting.unknown-person"));
    }

    private void tell(TeamId team, String before, String after) {
        voice.changed(team, "action", before, after);
    }

    private static String words(ActionPoint point) {
        var action = point.action();
        return action.what() + " · " + point.owner() + " · " + action.due() + " · " + action.state()
                + (action.why().isEmpty() ? "" : " · " + action.why());
    }
}
