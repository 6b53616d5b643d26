package nl.koers.insight;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.insight.model.BeforeSummer;
import nl.koers.insight.model.BeforeSummer.WeekAhead;
import nl.koers.kernel.SalesWeek;

/**
 * Looks from a scene to the summer (F4). How much of a full week a week is, follows from its norm: who has a high norm and is
 * away then takes more of it than who has a low one.
 */
final class SummerLook {

    private static final int WEEKS_AHEAD = 57;

    private final Scene scene;

    SummerLook(Scene scene) {
        this.scene = scene;
    }

    Summer look() {
        var weeks = ahead();
        var norms = weeks.stream().map(this::norm).toList();
        var fullWeek = norms.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        var ahead = IntStream.range(0, norms.size())
                .mapToObj(i -> new WeekAhead(weeks.get(i), norms.get(i), fullWeek == 0 ? 0 : norms.get(i) / fullWeek))
                .toList();
        var region = scene.team().schoolRegion();
        var balance = balance();
        return new Summer(
                region, balance, fullWeek, BeforeSummer.from(scene.today(), region, Scene.SUMMERS, balance, ahead));
    }

    private List<SalesWeek> ahead() {
        return Stream.iterate(scene.thisWeek().next(), SalesWeek::next)
                .limit(WEEKS_AHEAD)
                .toList();
    }

    private double balance() {
        var weeks = scene.weeksUntilNow(InsightSpan.YEAR.around(scene.today()));
        return scene.reps().stream()
                .map(rep -> BigDecimal.valueOf(rep.counted(weeks)).subtract(rep.norm(weeks)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }

    private double norm(SalesWeek week) {
        return scene.reps().stream()
                .map(rep -> rep.norm(List.of(week)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
    }
}
