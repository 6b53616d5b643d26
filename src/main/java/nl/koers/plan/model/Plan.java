package nl.koers.plan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.Period;

/** A plan that can be read: what stands in it, in its order (P1-P6). */
public record Plan(
        String title,
        String horizon,
        Period period,
        Optional<LocalDate> adoptedOn,
        Rhythm rhythm,
        List<Objective> objectives,
        List<PlanLine> lines,
        List<Selection> selections,
        List<MarketSignal> signals,
        List<CourseChange> courses) {

    public static Plan of(PlanState state) {
        var plan = state.plan();
        return new Plan(
                plan.get(Field.TITLE),
                plan.get(Field.HORIZON),
                new Period(
                        plan.day(Field.FIRST_DAY).orElseThrow(),
                        plan.day(Field.LAST_DAY).orElseThrow()),
                plan.day(Field.ADOPTED_ON),
                Rhythm.of(plan),
                state.of(ItemKind.OBJECTIVE).stream().map(Objective::of).toList(),
                state.of(ItemKind.LINE).stream().map(PlanLine::of).toList(),
                state.of(ItemKind.SELECTION).stream().map(Selection::of).toList(),
                state.of(ItemKind.SIGNAL).stream().map(MarketSignal::of).toList(),
                state.of(ItemKind.COURSE).stream().map(CourseChange::of).toList());
    }
}
