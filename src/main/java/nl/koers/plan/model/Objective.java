package nl.koers.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the team is going (P2).
 *
 * @param baseline the target at adoption; empty before
 * @param added the day on which it came, when the plan was adopted already
 * @param typed what was reached of an own measure, as somebody typed it
 */
public record Objective(
        ItemId id,
        String title,
        Measure measure,
        String unit,
        Optional<BigDecimal> baseline,
        Optional<LocalDate> added,
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
                item.day(Field.AFTER_ADOPTION),
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

    /** Whether it came today, after adoption, and no course change was decided about it: it may still be mended. */
    public boolean isFresh(LocalDate today) {
        return added.filter(today::equals).isPresent() && !isMoved() && ended.isEmpty();
    }

    public Optional<BigDecimal> actual(Figures figures) {
        return measure.isCounted() ? figures.of(measure) : typed;
    }

    public boolean isReached(Figures figures) {
        return target.flatMap(wanted -> actual(figures).map(now -> now.compareTo(wanted) >= 0))
                .orElse(false);
    }
}
