package nl.koers.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the team is going (P2).
 *
 * @param baseline the target at adoption; empty before
 * @param isAdded whether it came when the plan was adopted already
 * @param typed what was reached as somebody typed it; it holds before what Koers counts
 */
public record Objective(
        ItemId id,
        String title,
        Measure measure,
        String unit,
        Optional<BigDecimal> baseline,
        boolean isAdded,
        Optional<BigDecimal> target,
        Optional<BigDecimal> typed,
        Optional<LocalDate> by,
        Optional<LocalDate> ended,
        Optional<Who> owner) {

    public static Objective of(PlanItem item) {
        return new Objective(
                item.id(),
                item.get(Field.TITLE),
                item.choice(Field.MEASURE, Measure.class).orElse(Measure.OWN),
                item.get(Field.UNIT),
                item.number(Field.BASELINE),
                item.has(Field.AFTER_ADOPTION),
                item.number(Field.TARGET),
                item.number(Field.ACTUAL),
                item.day(Field.BY),
                item.day(Field.ENDED_ON),
                item.who(Field.OWNER));
    }

    /** Whether the course was changed since adoption. */
    public boolean isMoved() {
        return baseline.isPresent() && target.isPresent() && baseline.get().compareTo(target.get()) != 0;
    }

    public Optional<BigDecimal> actual(Figures figures) {
        return typed.or(() -> figures.of(measure));
    }

    public boolean isReached(Figures figures) {
        return target.flatMap(wanted -> actual(figures).map(now -> now.compareTo(wanted) >= 0))
                .orElse(false);
    }
}
