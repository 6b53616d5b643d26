package nl.koers.plan;

import java.time.LocalDate;
import nl.koers.appointment.TeamCounts;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import nl.koers.plan.model.Figures;
import nl.koers.plan.model.Plan;
import nl.koers.plan.model.PlanState;
import nl.koers.team.TeamProfile;
import org.springframework.stereotype.Component;

/** The figures that appointments tell, in one statement. */
@Component
class AppointmentFigures implements PlanFigures {

    private static final int WEEKS = 4;

    private final TeamCounts counts;

    AppointmentFigures(TeamCounts counts) {
        this.counts = counts;
    }

    @Override
    public Figures of(TeamProfile team, PlanState plan, LocalDate today) {
        var running = SalesWeek.of(today);
        var past = Period.of(running.plusWeeks(-WEEKS), running.previous());
        var found = counts.of(team.id(), past, Plan.of(plan).period(), team.countedKinds());
        return new Figures(found.counted(), found.newCustomers());
    }
}
