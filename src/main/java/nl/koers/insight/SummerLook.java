package nl.koers.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.insight.model.BeforeSummer;
import nl.koers.insight.model.BeforeSummer.WeekAhead;
import nl.koers.kernel.Period;
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
        var since = since();
        var balance = balance(since);
        return new Summer(
                region,
                since,
                balance,
                fullWeek,
                BeforeSummer.from(scene.today(), region, Scene.SUMMERS, balance, ahead));
    }

    private List<SalesWeek> ahead() {
        return Stream.iterate(scene.thisWeek().next(), SalesWeek::next)
                .limit(WEEKS_AHEAD)
                .toList();
    }

    /** The summer before began, so that nothing jumps at new year; later for who began with Koers since. */
    private LocalDate since() {
        var region = scene.team().schoolRegion();
        var thisYear = Scene.SUMMERS.in(region, scene.today().getYear());
        var last = thisYear.filter(summer -> !summer.first().isAfter(scene.today()))
                .or(() -> Scene.SUMMERS.in(region, scene.today().getYear() - 1));
        var summer = last.map(Period::first).orElseGet(() -> scene.today().withDayOfYear(1));
        return Scene.begin(scene.reps())
                .map(SalesWeek::first)
                .filter(summer::isBefore)
                .orElse(summer);
    }

    private double balance(LocalDate since) {
        var weeks = Stream.iterate(scene.thisWeek(), SalesWeek::previous)
                .takeWhile(week -> !week.first().isBefore(since))
                .toList();
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
