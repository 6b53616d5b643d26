package nl.koers.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.appointment.TeamCounts;
import nl.koers.deal.DealFigures;
import nl.koers.deal.DealFigures.Won;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;
import nl.koers.plan.model.Figures;
import nl.koers.plan.model.Measure;
import nl.koers.plan.model.Objective;
import nl.koers.plan.model.Plan;
import nl.koers.plan.model.PlanState;
import nl.koers.team.TeamProfile;
import org.springframework.stereotype.Component;

/** The figures that appointments and deals tell: one statement each, the second for plans that ask for it. */
@Component
class CountedFigures implements PlanFigures {

    private static final int WEEKS = 4;

    private final TeamCounts counts;
    private final DealFigures deals;

    CountedFigures(TeamCounts counts, DealFigures deals) {
        this.counts = counts;
        this.deals = deals;
    }

    @Override
    public Figures of(TeamProfile team, PlanState plan, LocalDate today) {
        var running = SalesWeek.of(today);
        var past = Period.of(running.plusWeeks(-WEEKS), running.previous());
        var period = Plan.of(plan).period();
        var known = until(today, period);
        var found = counts.of(team.id(), past, known, team.countedKinds());
        var won = asksForDeals(plan) ? deals.won(team.id(), known) : Optional.<Won>empty();
        var figures = new Figures(
                found.counted(),
                found.newCustomers(),
                won.map(Won::orders).map(BigDecimal::valueOf),
                won.map(Won::revenue).map(Money::amount));
        return today.isBefore(period.first()) ? figures.beforeItsPeriod() : figures;
    }

    /** What came later is not known on that day. */
    private static Period until(LocalDate day, Period period) {
        return period.contains(day) ? new Period(period.first(), day) : period;
    }

    private static boolean asksForDeals(PlanState plan) {
        return Plan.of(plan).objectives().stream()
                .map(Objective::measure)
                .anyMatch(measure -> measure == Measure.REVENUE || measure == Measure.ORDERS);
    }
}
