package nl.koers.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.koers.appointment.Counts;
import nl.koers.appointment.RepWeekCount;
import nl.koers.appointment.model.WeekCount;
import nl.koers.deal.DealFigures;
import nl.koers.deal.DealFigures.Figures;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.norm.NormBook;
import nl.koers.plan.Plans;
import nl.koers.team.PublicHolidays;
import nl.koers.team.Roster;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Component;

/** Reads all that insight needs, with the rights of the asker; as many statements for a small team as for a large one. */
@Component
class SceneReader {

    /** Three years, and the running week. */
    private static final int WEEKS_BACK = 156;

    private final TeamRoster rosters;
    private final PublicHolidays holidays;
    private final NormBook norms;
    private final Counts counts;
    private final DealFigures deals;
    private final Plans plans;
    private final Clock clock;

    SceneReader(
            TeamRoster rosters,
            PublicHolidays holidays,
            NormBook norms,
            Counts counts,
            DealFigures deals,
            Plans plans,
            Clock clock) {
        this.rosters = rosters;
        this.holidays = holidays;
        this.norms = norms;
        this.counts = counts;
        this.deals = deals;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Reads a team, or one rep of it.
     *
     * @param own empty for everybody whose revenue the asker may know
     */
    Scene read(TeamId team, Optional<RepId> own) {
        var period = period();
        var roster = rosters.of(team, period);
        var today = roster.team().today(clock);
        var figures = own.map(rep -> deals.ofRep(team, rep, period)).orElseGet(() -> deals.visible(team, period));
        var observed = holidays.between(period, roster.team().observedHolidays());
        var everybody = scenes(team, roster, figures, today);
        var reps = everybody.stream()
                .filter(rep -> own.map(rep.id()::equals).orElse(true))
                .toList();
        return new Scene(today, roster.team(), observed, figures, everybody, reps, plans.decided(team, today));
    }

    private List<RepScene> scenes(TeamId team, Roster roster, Figures figures, LocalDate today) {
        var lines = norms.lines(team);
        Map<RepId, Map<SalesWeek, WeekCount>> counted = new HashMap<>();
        for (RepWeekCount count : counts.of(team, roster.period(), roster.team().countedKinds())) {
            counted.computeIfAbsent(count.rep(), rep -> new HashMap<>()).put(count.week(), count.count());
        }
        return roster.reps().stream()
                .map(rep -> new RepScene(
                        rep,
                        lines.basisOf(rep),
                        Objects.requireNonNullElse(counted.get(rep.id()), Map.of()),
                        figures.dealsOf(rep.id()),
                        figures.targets().of(rep.id()),
                        today))
                .toList();
    }

    /** The team's own day is known only once its settings are read, so the period is a little too wide; the next summer is in it. */
    private Period period() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var first = SalesWeek.of(today.minusDays(1)).plusWeeks(-WEEKS_BACK).first();
        return new Period(first, LocalDate.of(today.getYear() + 1, 12, 31));
    }
}
