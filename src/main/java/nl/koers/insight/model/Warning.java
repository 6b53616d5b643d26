package nl.koers.insight.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.WeekResult;

/**
 * The early warning of a rep or a team (F3).
 *
 * @param design what the warning promises
 * @param active the alarm that still holds; it ends when the sum, held at the threshold, has come back to 0
 * @param alarms all that were raised, oldest first; after each one the sum starts again at 0
 * @param level of the sum now, 0 quiet to 1 alarm
 * @param course what was watched, oldest first: weeks that asked something
 */
public record Warning(
        WarningDesign design, Optional<Alarm> active, List<Alarm> alarms, double level, List<Watched> course) {

    public Warning {
        alarms = List.copyOf(alarms);
        course = List.copyOf(course);
    }

    /** A week, and the sum after it, before it starts again. */
    public record Watched(WeekResult week, double sum) {}

    /**
     * One alarm.
     *
     * @param raised the week whose figures raised it
     * @param since the first week of the shortfall, as far as can be told: the sum was last 0 before it
     * @param counted appointments from {@code since} to {@code raised}
     * @param norm exact norms of the same weeks
     */
    public record Alarm(SalesWeek raised, SalesWeek since, int counted, double norm) {}

    /**
     * Watches past weeks.
     *
     * @param pastWeeks oldest first, without the running week; weeks whose rounded norm is 0 are left out here
     * @param dispersion of the team's counts
     * @return empty when no week asked anything
     */
    public static Optional<Warning> of(List<WeekResult> pastWeeks, double dispersion, WarningDesigns designs) {
        var asked = pastWeeks.stream().filter(week -> week.norm().rounded() > 0).toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        var norms = asked.stream().map(Warning::norm).toList();
        return Optional.of(watch(asked, designs.of(norms, dispersion)));
    }

    static Warning watch(List<WeekResult> asked, WarningDesign design) {
        var alarms = new ArrayList<Alarm>();
        var course = new ArrayList<Watched>();
        var sum = 0.0;
        var active = Optional.<Alarm>empty();
        var held = 0.0;
        var start = 0;
        for (var i = 0; i < asked.size(); i++) {
            var week = asked.get(i);
            if (sum == 0) {
                start = i;
            }
            sum = Cusum.QUARTER_SHORT.next(sum, week.counted(), norm(week));
            course.add(new Watched(week, sum));
            held = Math.min(design.threshold(), Cusum.QUARTER_SHORT.next(held, week.counted(), norm(week)));
            if (sum >= design.threshold()) {
                alarms.add(alarm(asked.subList(start, i + 1)));
                active = active.or(() -> Optional.of(alarms.getLast()));
                sum = 0;
                held = design.threshold();
            }
            active = held > 0 ? active : Optional.empty();
        }
        return new Warning(design, active, alarms, sum / design.threshold(), course);
    }

    private static Alarm alarm(List<WeekResult> weeks) {
        return new Alarm(
                weeks.getLast().norm().week(),
                weeks.getFirst().norm().week(),
                weeks.stream().mapToInt(WeekResult::counted).sum(),
                weeks.stream().mapToDouble(Warning::norm).sum());
    }

    private static double norm(WeekResult week) {
        return week.norm().exact().doubleValue();
    }
}
