package nl.koers.insight.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.WeekResult;

/**
 * The early warning of everybody in a team (F3): from the same weeks and with the same unrest wherever it is shown.
 *
 * @param reps those of whom a week asked something
 * @param team as one, empty when nobody was asked anything
 */
public record Watch(Map<RepId, Warning> reps, Optional<Warning> team) {

    private static final int HALF_A_YEAR = 26;

    public Watch {
        reps = Map.copyOf(reps);
    }

    /** The first week that is watched: that of the year, or half a year back where that is longer ago. */
    public static SalesWeek since(SalesWeek thisWeek) {
        var back = thisWeek.back(HALF_A_YEAR);
        var newYear = new SalesWeek(thisWeek.year(), 1);
        return newYear.isBefore(back) ? newYear : back;
    }

    /**
     * Watches a team.
     *
     * @param pastWeeks by rep, oldest first, from {@link #since} to the week before the running one
     */
    public static Watch of(Map<RepId, List<WeekResult>> pastWeeks, WarningDesigns designs) {
        var dispersion = Dispersion.of(pastWeeks.entrySet().stream()
                .map(rep -> facts(rep.getKey(), rep.getValue()))
                .toList());
        var reps = new HashMap<RepId, Warning>();
        pastWeeks.forEach(
                (rep, weeks) -> Warning.of(weeks, dispersion, designs).ifPresent(found -> reps.put(rep, found)));
        return new Watch(reps, Warning.of(TeamWeeks.sum(pastWeeks.values()), dispersion, designs));
    }

    /** Unrest is looked for around the own mean, for which a norm says as well as hours how much a week could hold. */
    private static RepFacts facts(RepId rep, List<WeekResult> weeks) {
        return new RepFacts(
                rep,
                FieldOfPlay.Kind.EXISTING,
                weeks.stream()
                        .map(week -> new WeekFact(
                                week.norm().week(), week.norm().exact().doubleValue(), week.counted()))
                        .toList(),
                List.of());
    }
}
