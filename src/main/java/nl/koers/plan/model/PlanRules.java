package nl.koers.plan.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.Reason;

/** What may be typed into a plan, taken out of it or put in (P1-P6). Empty answers mean: yes. */
public final class PlanRules {

    /** After adoption these change only through a course change (P6). */
    private static final Set<Field> ON_COURSE = EnumSet.of(Field.TARGET, Field.BY, Field.MEASURE, Field.UNIT);

    private static final Set<Field> PERIOD = EnumSet.of(Field.FIRST_DAY, Field.LAST_DAY);

    private PlanRules() {}

    /**
     * Why a value can't be typed there; the value itself was checked before.
     *
     * @param today in the team's zone
     */
    public static Optional<Reason> refusal(
            PlanState state, PlanItem item, Field field, String wanted, LocalDate today) {
        if (!field.isTyped() || !item.kind().fields().contains(field) || isWrittenDown(item, field)) {
            return Optional.of(Reason.of("plan.not-here"));
        }
        if (wanted.isEmpty() && item.kind().required().contains(field)) {
            return Optional.of(Reason.of(field == Field.REASON ? "plan.reason-missing" : "plan.missing"));
        }
        if (item.kind() == ItemKind.COURSE && isClosed(item)) {
            return Optional.of(Reason.of("plan.course-closed"));
        }
        if (state.isAdopted() && PERIOD.contains(field)) {
            return Optional.of(Reason.of("plan.period-adopted"));
        }
        return onCourse(state, item, field, today)
                .or(() -> counted(item, field, wanted))
                .or(() -> turned(item, field, wanted));
    }

    /** Which values a field of this very item may have: a course change sets what it is about. */
    public static FieldType typeOf(PlanItem item, Field field) {
        return field == Field.AFTER ? subject(item).field().orElse(field).type() : field.type();
    }

    /**
     * Why an item can't be taken out.
     *
     * @param today in the team's zone
     */
    public static Optional<Reason> removal(PlanState state, PlanItem item, LocalDate today) {
        return switch (item.kind()) {
            case PLAN -> Optional.of(Reason.of("plan.not-here"));
            case OBJECTIVE ->
                isFixed(state, item, today) ? Optional.of(Reason.of("plan.course-needed")) : Optional.empty();
            case COURSE -> isClosed(item) ? Optional.of(Reason.of("plan.course-closed")) : Optional.empty();
            case LINE, SELECTION, SIGNAL -> Optional.empty();
        };
    }

    /** Only who decides the course may undo what was decided. */
    public static boolean isDecision(PlanState state, Edit undo) {
        return switch (undo.field()) {
            case ADOPTED_ON, ADOPTED_BY, STATUS, BASELINE, ENDED_ON, DECIDED_ON, DECIDED_BY -> true;
            case TARGET, BY, MEASURE, UNIT -> isObjective(state, undo) && state.isAdopted();
            case REMOVED -> (isObjective(state, undo) && state.isAdopted()) || isDecidedCourse(state, undo);
            default -> isDecidedCourse(state, undo);
        };
    }

    /** Whatever a decided course change says is part of the decision. */
    private static boolean isDecidedCourse(PlanState state, Edit undo) {
        return state.item(undo.item())
                .filter(item -> item.kind() == ItemKind.COURSE)
                .map(PlanRules::isClosed)
                .orElse(false);
    }

    private static boolean isObjective(PlanState state, Edit undo) {
        return state.item(undo.item())
                .map(item -> item.kind() == ItemKind.OBJECTIVE)
                .orElse(false);
    }

    private static boolean isClosed(PlanItem course) {
        return course.choice(Field.STATUS, CourseState.class).orElse(CourseState.PROPOSED) != CourseState.PROPOSED;
    }

    /** What held before is written down by Koers, unless the course change is in own words. */
    private static boolean isWrittenDown(PlanItem item, Field field) {
        var isAboutObjective = subject(item) != Subject.OTHER;
        return item.kind() == ItemKind.COURSE
                && (field == Field.OBJECTIVE || (field == Field.BEFORE && isAboutObjective));
    }

    private static Subject subject(PlanItem item) {
        return item.choice(Field.SUBJECT, Subject.class).orElse(Subject.OTHER);
    }

    /** A first value may still be given: it becomes the baseline. */
    private static Optional<Reason> onCourse(PlanState state, PlanItem item, Field field, LocalDate today) {
        return item.kind() == ItemKind.OBJECTIVE
                        && isFixed(state, item, today)
                        && ON_COURSE.contains(field)
                        && item.has(field)
                ? Optional.of(Reason.of("plan.course-needed"))
                : Optional.empty();
    }

    /** One that came after adoption is still mended, or taken out, by whoever may write the plan until its day is over. */
    private static boolean isFixed(PlanState state, PlanItem objective, LocalDate today) {
        return state.isAdopted() && !Objective.of(objective).isFresh(today);
    }

    /** What Koers counts itself nobody types; what was typed once may be wiped. */
    private static Optional<Reason> counted(PlanItem item, Field field, String wanted) {
        return field == Field.ACTUAL
                        && !wanted.isEmpty()
                        && Objective.of(item).measure().isCounted()
                ? Optional.of(Reason.of("plan.counted"))
                : Optional.empty();
    }

    private static Optional<Reason> turned(PlanItem item, Field field, String wanted) {
        if (!PERIOD.contains(field)) {
            return Optional.empty();
        }
        var after = item.with(field, wanted);
        var isTurned = after.get(Field.LAST_DAY).compareTo(after.get(Field.FIRST_DAY)) < 0;
        return isTurned ? Optional.of(Reason.of("plan.period-turned")) : Optional.empty();
    }
}
