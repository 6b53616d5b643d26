package nl.koers.appointment;

import java.util.List;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.NewOwner;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The appointments of a rep. Nothing is deleted; every change can be taken back by another one.
 *
 * <p>Every write takes a reason, which may be empty except for a manager in a closed week (N10). One that finds the
 * appointment already as wanted is saved without effect; one that is based on an older version is a conflict.
 */
@Service
@Needs(Right.READ_WEEK)
@Transactional(readOnly = true)
public class Appointments {

    private final AppointmentQueries queries;
    private final WeekGuard guard;
    private final Desk desk;

    Appointments(AppointmentQueries queries, WeekGuard guard, Desk desk) {
        this.queries = queries;
        this.guard = guard;
        this.desk = desk;
    }

    /** By day and time. */
    public List<Appointment> week(TeamId team, RepId rep, SalesWeek week) {
        return queries.between(team, rep, Period.of(week));
    }

    /** Whom the rep planned or saw most lately, for a choice with one tap. */
    public List<Customer> recentCustomers(TeamId team, RepId rep, int limit) {
        return queries.recentCustomers(team, rep, limit);
    }

    /** Whether only a manager may still change the numbers of a week, with a reason (N10). */
    public boolean isClosed(TeamId team, RepId rep, SalesWeek week) {
        return guard.isClosed(team, week);
    }

    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Appointment> add(TeamId team, RepId rep, Draft draft, String reason) {
        return desk.add(team, rep, draft, reason);
    }

    /** It took place. Refused before its day. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Appointment> hold(TeamId team, RepId rep, Seen seen, String reason) {
        return desk.become(team, rep, seen, State.HELD, reason);
    }

    /** It does not take place. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Appointment> cancel(TeamId team, RepId rep, Seen seen, String reason) {
        return desk.become(team, rep, seen, State.CANCELLED, reason);
    }

    /** The customer was not there. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Appointment> noShow(TeamId team, RepId rep, Seen seen, String reason) {
        return desk.become(team, rep, seen, State.NO_SHOW, reason);
    }

    /** Whatever became of it, it is planned again. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Appointment> backToPlanned(TeamId team, RepId rep, Seen seen, String reason) {
        return desk.become(team, rep, seen, State.PLANNED, reason);
    }

    /** Another day, time, customer, kind, state or note. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Appointment> edit(TeamId team, RepId rep, Seen seen, Draft draft, String reason) {
        return desk.edit(team, rep, seen, draft, reason);
    }

    /** Another rep takes it over, as it is then; whoever gives may write for both. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<Appointment> handOver(TeamId team, RepId rep, Seen seen, NewOwner to, Draft draft, String reason) {
        return desk.handOver(team, rep, seen, to.rep(), draft, reason);
    }
}
