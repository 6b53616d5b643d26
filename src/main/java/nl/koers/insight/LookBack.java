package nl.koers.insight;

import java.util.OptionalDouble;
import nl.koers.kernel.Period;

/**
 * What Koers would have said at the begin of a quarter, and what came (section 3.5 of the design).
 *
 * @param low and high: euros between which 80 of 100 outcomes were foretold
 * @param came euros won in the quarter
 * @param chance that was given to the target of the quarter; empty without one
 */
public record LookBack(Period period, double low, double middle, double high, double came, OptionalDouble chance) {

    public boolean isInside() {
        return low <= came && came <= high;
    }
}
