package nl.koers.insight.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Judge;
import nl.koers.norm.model.Judgement;
import nl.koers.norm.model.Verdict;
import nl.koers.norm.model.WeekResult;

/**
 * What norm and target say together over a period, and on what it rests (D).
 *
 * @param withinChance below the norm, though chance alone may explain it; counts as met, and the screen says so
 * @param onNormAlone pure new business: the target is not looked at
 * @param turned the last weeks, which decide (N12), say otherwise of the norm than the whole period does
 * @param pace empty without a target
 */
public record Diagnosis(
        Quadrant quadrant,
        boolean withinChance,
        boolean onNormAlone,
        boolean turned,
        Verdict norm,
        Optional<TargetPace> pace) {

    /**
     * Diagnoses one rep, or a team whose weeks were added up by {@link TeamWeeks}.
     *
     * @param pastWeeks the past weeks of the period, oldest first, without the running week
     */
    public static Diagnosis of(List<WeekResult> pastWeeks, FieldOfPlay.Kind fop, Optional<TargetPace> pace) {
        var norm = Judge.judge(pastWeeks);
        var onNormAlone = fop == FieldOfPlay.Kind.NEW_BUSINESS;
        var withinChance = norm.judgement() == Judgement.WITHIN_CHANCE;
        return new Diagnosis(
                quadrant(norm.judgement(), onNormAlone, pace),
                withinChance,
                onNormAlone,
                turned(norm.judgement(), pastWeeks),
                norm,
                pace);
    }

    private static boolean turned(Judgement norm, List<WeekResult> weeks) {
        var counted = weeks.stream().mapToInt(WeekResult::counted).sum();
        var asked = weeks.stream().map(week -> week.norm().exact()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var metInAll = BigDecimal.valueOf(counted).compareTo(asked) >= 0;
        return switch (norm) {
            case STRUCTURALLY_SHORT -> metInAll;
            case ON_NORM -> !metInAll;
            case WITHIN_CHANCE, TOO_EARLY -> false;
        };
    }

    private static Quadrant quadrant(Judgement norm, boolean onNormAlone, Optional<TargetPace> pace) {
        if (norm == Judgement.TOO_EARLY) {
            return Quadrant.TOO_EARLY;
        }
        var normMet = norm != Judgement.STRUCTURALLY_SHORT;
        if (onNormAlone) {
            return normMet ? Quadrant.ON_COURSE : Quadrant.FORCE;
        }
        return pace.map(target -> quadrant(normMet, target.met())).orElse(Quadrant.NO_TARGET);
    }

    private static Quadrant quadrant(boolean normMet, boolean targetMet) {
        if (normMet) {
            return targetMet ? Quadrant.ON_COURSE : Quadrant.QUALITY;
        }
        return targetMet ? Quadrant.TARGET_TOO_LOW : Quadrant.FORCE;
    }
}
