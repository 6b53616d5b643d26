package nl.koers.meeting.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Reason;

/**
 * What somebody will do, and by when.
 *
 * @param what 1 to 300 characters
 * @param due the day by which it is done
 * @param moves how often it was given another day
 * @param why why it was moved last, or dropped; else empty
 */
public record Action(String what, Who owner, LocalDate due, ActionState state, int moves, String why) {

    public static final int LONGEST = 300;

    public Action {
        what = what.strip();
        why = why.strip();
    }

    public static Action of(String what, Who owner, LocalDate due) {
        return new Action(what, owner, due, ActionState.OPEN, 0, "");
    }

    public Optional<Reason> fault() {
        return Line.faultOfNeeded(what, LONGEST);
    }

    public boolean isOpen() {
        return state == ActionState.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    public Action done() {
        return new Action(what, owner, due, ActionState.DONE, moves, "");
    }

    /** Taken back: it is open again. */
    public Action open() {
        return new Action(what, owner, due, ActionState.OPEN, moves, "");
    }

    /** Why it can't be given that day: a later one needs a reason. */
    public Optional<Reason> faultOfMove(LocalDate to, String reason) {
        return to.isAfter(due) && reason.isBlank()
                ? Optional.of(Reason.of("action.why-missing"))
                : Line.fault(reason, LONGEST);
    }

    public Action move(LocalDate to, String reason) {
        return new Action(what, owner, to, ActionState.OPEN, moves + 1, reason);
    }

    public Action drop(String reason) {
        return new Action(what, owner, due, ActionState.DROPPED, moves, reason);
    }
}
