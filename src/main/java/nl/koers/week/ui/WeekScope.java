package nl.koers.week.ui;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.appointment.Appointment;
import nl.koers.identity.Caller;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;

/**
 * Whose week is looked at, when, and by whom.
 *
 * @param today in the team's zone
 * @param closed whether only a manager may still change its numbers, with a reason (N10)
 */
record WeekScope(TeamId team, RepId rep, SalesWeek week, LocalDate today, boolean closed, Caller.Person person) {

    boolean isOwn() {
        return person.isRep(team, rep);
    }

    boolean isManager() {
        return person.isManagerOf(team);
    }

    /** For what the screen offers; the services decide. */
    boolean isWritable() {
        return isManager() || (isOwn() && !closed);
    }

    /** Deals close with no week. */
    boolean mayWriteDeals() {
        return isManager() || isOwn();
    }

    boolean asksReason() {
        return closed && isManager();
    }

    boolean mayBeHeld(Appointment appointment) {
        return !appointment.day().isAfter(today);
    }

    /** Today in the running week, else its Monday. */
    LocalDate likelyDay() {
        return week.contains(today) ? today : week.first();
    }

    SalesWeek thisWeek() {
        return SalesWeek.of(today);
    }

    /** The membership that says whose week comes first. */
    static Optional<RepId> ownRep(Caller.Person person, TeamId team) {
        return person.in(team).flatMap(membership -> membership.rep());
    }
}
