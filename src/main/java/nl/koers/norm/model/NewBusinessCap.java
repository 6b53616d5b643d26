package nl.koers.norm.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.kernel.Reason;
import nl.koers.kernel.Timeline;

/** New business never carries more than half the team's norm (N5). */
public final class NewBusinessCap {

    private NewBusinessCap() {}

    /**
     * Checks every day of the three lines together, so it fits a change of any of them.
     *
     * @return why it is refused: {@code norm.new-business-cap} with the highest whole norm allowed and the first day on
     *     which more is asked; empty when all is well
     */
    public static Optional<Reason> check(
            Timeline<TeamNorm> team, Timeline<PersonalNorm> personal, Timeline<FieldOfPlay> fops) {
        var basis = new Lines(team, personal, fops);
        var tooMuch = Stream.of(team.starts(), personal.starts(), fops.starts())
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .filter(basis::asksTooMuch)
                .toList();
        return tooMuch.stream()
                .mapToInt(basis::highest)
                .boxed()
                .min(Integer::compare)
                .map(highest -> Reason.of("norm.new-business-cap", highest, tooMuch.getFirst()));
    }

    /** The highest norm that pure new business may have next to a team norm. */
    public static Norm highest(TeamNorm team) {
        var half = TeamNorm.HALF.multiply(BigDecimal.valueOf(team.norm().perWeek()));
        var highest =
                half.divide(team.newBusinessFactor(), 0, RoundingMode.DOWN).intValueExact();
        return new Norm(Math.min(highest, Norm.HIGHEST));
    }

    private record Lines(Timeline<TeamNorm> team, Timeline<PersonalNorm> personal, Timeline<FieldOfPlay> fops) {

        boolean asksTooMuch(LocalDate day) {
            var isNewBusiness = fops.at(day)
                    .filter(fop -> fop.kind() == FieldOfPlay.Kind.NEW_BUSINESS)
                    .isPresent();
            return isNewBusiness
                    && personal.at(day)
                            .flatMap(PersonalNorm::norm)
                            .filter(norm -> norm.perWeek() > highest(day))
                            .isPresent();
        }

        int highest(LocalDate day) {
            return NewBusinessCap.highest(team.at(day).orElse(TeamNorm.FIRST_VALUE))
                    .perWeek();
        }
    }
}
