package nl.koers.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** After how many weeks a selected customer was not seen for too long (P4). */
public record Rhythm(int a, int b, int c) {

    public static final Rhythm FIRST = new Rhythm(4, 8, 16);

    /** The rhythm of a plan; what it does not say is as at first. */
    public static Rhythm of(PlanItem plan) {
        return new Rhythm(
                weeks(plan, Field.RHYTHM_A, FIRST.a()),
                weeks(plan, Field.RHYTHM_B, FIRST.b()),
                weeks(plan, Field.RHYTHM_C, FIRST.c()));
    }

    public int weeks(Priority priority) {
        return switch (priority) {
            case A -> a;
            case B -> b;
            case C -> c;
        };
    }

    /** Whole weeks since a customer was seen; empty for one that never was. */
    public static Optional<Long> weeksSince(Optional<LocalDate> last, LocalDate today) {
        return last.map(day -> Math.max(0, ChronoUnit.WEEKS.between(day, today)));
    }

    /** Whether a customer was not seen for its rhythm. One that never was seen is overdue from the start. */
    public boolean isOverdue(Priority priority, Optional<LocalDate> last, LocalDate today) {
        return last.map(day -> day.plusWeeks(weeks(priority)).isBefore(today)).orElse(true);
    }

    private static int weeks(PlanItem plan, Field field, int otherwise) {
        return plan.number(field).map(BigDecimal::intValueExact).orElse(otherwise);
    }
}
