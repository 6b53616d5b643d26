package nl.koers.norm.model;

import java.math.BigDecimal;
import java.util.List;
import nl.koers.norm.model.Verdict.Span;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/** Judges weeks together, because one week says little (N12). */
public final class Judge {

    private static final int LONG = 13;
    private static final int SHORT = 4;
    private static final double LONG_CHANCE = 0.025;
    private static final double SHORT_CHANCE = 0.01;

    private Judge() {}

    /**
     * What may be said of these weeks.
     *
     * @param pastWeeks oldest first, without the running week; weeks whose rounded norm is 0 are left out here
     */
    public static Verdict judge(List<WeekResult> pastWeeks) {
        var asked = pastWeeks.stream().filter(week -> week.norm().rounded() > 0).toList();
        var last13 = span(asked, LONG);
        var last4 = span(asked, SHORT);
        var judgement = judgement(last13, last4);
        var onlyLately = judgement == Judgement.STRUCTURALLY_SHORT && last13.chance() > LONG_CHANCE;
        return new Verdict(judgement, last13, last4, onlyLately ? last4 : last13);
    }

    private static Judgement judgement(Span last13, Span last4) {
        if (last4.weeks() < SHORT) {
            return Judgement.TOO_EARLY;
        }
        if (last13.chance() <= LONG_CHANCE || last4.chance() <= SHORT_CHANCE) {
            return Judgement.STRUCTURALLY_SHORT;
        }
        var keptTheNorm = BigDecimal.valueOf(last13.counted()).compareTo(last13.norm()) >= 0;
        return keptTheNorm ? Judgement.ON_NORM : Judgement.WITHIN_CHANCE;
    }

    private static Span span(List<WeekResult> asked, int atMost) {
        var weeks = asked.subList(Math.max(0, asked.size() - atMost), asked.size());
        var counted = weeks.stream().mapToInt(WeekResult::counted).sum();
        var norm = weeks.stream().map(week -> week.norm().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Span(weeks.size(), counted, norm, chance(counted, norm));
    }

    private static double chance(int counted, BigDecimal norm) {
        return norm.signum() == 0 ? 1 : new PoissonDistribution(norm.doubleValue()).cumulativeProbability(counted);
    }
}
