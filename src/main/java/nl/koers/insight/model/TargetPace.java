package nl.koers.insight.model;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Won value against the pace of a revenue target (D): what the target asks of the working days that have passed. Where it
 * never changed and has no season, that is {@code target x working days passed / working days}.
 *
 * @param target of the whole period, euros, above 0 (N6)
 * @param won euros won in the period so far; less than 0 when corrections outweigh orders
 * @param asked of the days before today, euros
 * @param passed working days of the period before today; half days are halves
 * @param workingDays of the whole period, at least {@code passed}
 */
public record TargetPace(
        BigDecimal target, BigDecimal won, BigDecimal asked, BigDecimal passed, BigDecimal workingDays) {

    public TargetPace {
        if (target.signum() <= 0) {
            throw new IllegalArgumentException("a target is above 0: " + target);
        }
        if (passed.signum() < 0 || passed.compareTo(workingDays) > 0) {
            throw new IllegalArgumentException("working days passed: " + passed + " of " + workingDays);
        }
    }

    public boolean met() {
        return won.compareTo(asked) >= 0;
    }

    /** Won as a share of the pace, 1 is exactly on pace; 1 on the first morning, when nothing is asked yet. */
    public double share() {
        return asked.signum() == 0 ? 1 : won.doubleValue() / asked.doubleValue();
    }

    /** Whether every working day asks the same: the target never changed, and has no season. */
    public boolean isEven() {
        return workingDays.signum() > 0
                && target.multiply(passed)
                                .divide(workingDays, MathContext.DECIMAL64)
                                .subtract(asked)
                                .abs()
                                .compareTo(BigDecimal.ONE)
                        < 0;
    }
}
