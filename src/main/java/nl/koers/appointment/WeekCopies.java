package nl.koers.appointment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import nl.koers.appointment.model.State;
import nl.koers.database.Retried;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.RosterRep;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans a week like another one. */
@Service
@Needs(Right.WRITE_WEEK)
@Transactional(readOnly = true)
public class WeekCopies {

    private final AppointmentQueries queries;
    private final TeamRoster roster;
    private final WeekGuard guard;
    private final Desk desk;
    private final Journal journal;

    WeekCopies(AppointmentQueries queries, TeamRoster roster, WeekGuard guard, Desk desk, Journal journal) {
        this.queries = queries;
        this.roster = roster;
        this.guard = guard;
        this.desk = desk;
        this.journal = journal;
    }

    /**
     * Plans the customers of one week on the same weekdays of another. Left out are appointments that were cancelled, days
     * on which the rep is away, and customers who already have an appointment that day.
     *
     * @return what was planned, possibly nothing
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<List<Appointment>> copy(TeamId team, RepId rep, SalesWeek from, SalesWeek to, String reason) {
        var asked = guard.about(team, rep, reason);
        var refused = asked.refusal(to);
        if (refused.isPresent()) {
            return new Outcome.Rejected<>(refused.get());
        }
        var taken = new HashSet<Slot>();
        queries.between(team, rep, Period.of(to)).forEach(there -> taken.add(Slot.of(there, there.day())));
        var here = roster.of(team, Period.of(to)).rep(rep);
        var days = ChronoUnit.DAYS.between(from.first(), to.first());
        var copies = queries.between(team, rep, Period.of(from)).stream()
                .filter(model -> model.state() != State.CANCELLED)
                .filter(model -> here.filter(
                                there -> isWorking(there, model.day().plusDays(days)))
                        .isPresent())
                .filter(model -> taken.add(Slot.of(model, model.day().plusDays(days))))
                .map(model -> desk.write(asked, copyOf(model, model.day().plusDays(days))))
                .toList();
        if (!copies.isEmpty()) {
            journal.copied(asked, from, to, copies.size());
        }
        return Outcome.saved(copies);
    }

    private static Draft copyOf(Appointment model, LocalDate day) {
        var choice = new CustomerChoice.Known(model.customer().id());
        return new Draft(choice, day, model.time(), model.kind(), State.PLANNED, "");
    }

    private static boolean isWorking(RosterRep rep, LocalDate day) {
        return rep.attendance().on(day).share().signum() > 0;
    }

    /** A customer and a day: one appointment of them is enough. */
    private record Slot(CustomerId customer, LocalDate day) {

        static Slot of(Appointment appointment, LocalDate day) {
            return new Slot(appointment.customer().id(), day);
        }
    }
}
