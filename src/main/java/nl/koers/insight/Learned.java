package nl.koers.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.deal.DealFact;
import nl.koers.insight.model.DealFact.Ending;
import nl.koers.insight.model.RepFacts;
import nl.koers.insight.model.WeekFact;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.SalesWeek;

/** What was read, as the models want it. */
final class Learned {

    private Learned() {}

    /**
     * The past of everybody, from the first week of which the team kept anything: before it a week without appointments is a
     * week without Koers.
     */
    static List<RepFacts> facts(Scene scene) {
        return Scene.begin(scene.reps())
                .map(begin -> scene.reps().stream()
                        .map(rep -> facts(scene, rep, begin))
                        .filter(rep -> !rep.weeks().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static RepFacts facts(Scene scene, RepScene rep, SalesWeek begin) {
        var hired = SalesWeek.of(later(rep.firstDay(), begin));
        var last = scene.thisWeek();
        var weeks = Stream.iterate(hired, week -> week.isBefore(last), SalesWeek::next)
                .filter(week -> rep.lastDay().filter(week.first()::isAfter).isEmpty())
                .map(week -> new WeekFact(week, rep.exposure(week, Period.of(week)), rep.counted(week)))
                .toList();
        var deals = rep.deals().stream()
                .filter(deal -> deal.closedOn().isEmpty() || !deal.openedOn().isBefore(hired.first()))
                .map(Learned::deal)
                .toList();
        return new RepFacts(rep.id(), rep.fop().kind(), weeks, deals);
    }

    private static LocalDate later(LocalDate day, SalesWeek week) {
        return day.isBefore(week.first()) ? week.first() : day;
    }

    static nl.koers.insight.model.DealFact deal(DealFact deal) {
        var ending = deal.closedOn().map(day -> new Ending(deal.isWon(), SalesWeek.of(day)));
        return new nl.koers.insight.model.DealFact(
                SalesWeek.of(deal.openedOn()),
                ending,
                euros(deal.estimate()),
                euros(deal.value().or(deal::estimate)));
    }

    static double euros(Optional<Money> money) {
        return money.map(value -> Objects.requireNonNull(value).amount().doubleValue())
                .orElse(0.0);
    }
}
