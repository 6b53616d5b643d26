package nl.koers.insight;

import java.util.OptionalDouble;
import nl.koers.kernel.Period;

/**
 * What Koers would have said at the begin of a quarter, and what came (section 3.5 of the design).
 *
 * @param low and high: euros between which 80 of 100 outcomes were foretold
 * @param came euros won in the quarter
 * @param target of the quarter, euros; empty without one
 * @param chance that was given to it
 * @param ground what was known then
 */
public record LookBack(
        Period period,
        double low,
        double middle,
        double high,
        double came,
        OptionalDouble target,
        OptionalDouble chance,
        Outlook.Ground ground) {

    public boolean isInside() {
        return low <= came && came <= high;
    }
}
