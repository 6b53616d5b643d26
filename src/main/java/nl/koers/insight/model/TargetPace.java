package nl.koers.insight.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Won value against the pace of a revenue target (D): {@code pace = target x working days passed / working days}.
 *
 * @param target of the whole period, euros, above 0 (N6)
 * @param won euros won in the period so far; less than 0 when corrections outweigh orders
 * @param passed working days of the period that have passed, 0 to {@code workingDays}
 * @param workingDays of the whole period, at least 1
 */
public record TargetPace(BigDecimal target, BigDecimal won, int passed, int workingDays) {

    private static final int CENTS = 2;

    public TargetPace {
        if (target.signum() <= 0) {
            throw new IllegalArgumentException("a target is above 0: " + target);
        }
        if (workingDays < 1 || passed < 0 || passed > workingDays) {
            throw new IllegalArgumentException("working days passed: " + passed + " of " + workingDays);
        }
    }

    /** What should have been won by now, to the cent. */
    public BigDecimal pace() {
        return target.multiply(BigDecimal.valueOf(passed))
                .divide(BigDecimal.valueOf(workingDays), CENTS, RoundingMode.HALF_UP);
    }

    public boolean met() {
        return won.compareTo(pace()) >= 0;
    }

    /** Won as a share of the pace, 1 is exactly on pace; 1 on the first morning, when nothing is asked yet. */
    public double share() {
        return pace().signum() == 0 ? 1 : won.doubleValue() / pace().doubleValue();
    }
}
