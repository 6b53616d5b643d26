package nl.koers.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koers.insight.Outlook;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.model.Forecast.RepForecast;
import nl.koers.insight.model.Forecaster;
import nl.koers.insight.model.RepBelief;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;

/** How the figures of the way ahead were worked out. */
record AheadAccounts(AheadWords words, Outlook outlook, SpanInsight page) {

    private static final String NONE = "–";

    Account won() {
        return Account.of(
                        words.text("ahead.won"),
                        List.of(words.text(
                                "ahead.won.how",
                                day(outlook.period().first()),
                                day(outlook.today()),
                                words.texts().money(outlook.won()))))
                .from(
                        List.of(words.text("ahead.head.name"), words.text("ahead.won")),
                        page.reps().stream()
                                .map(rep -> List.of(rep.name(), words.texts().money(rep.won())))
                                .toList())
                .at(words.deals(outlook.period(), outlook.today()), words.text("ahead.to-deals"));
    }

    Account asked() {
        var steps = new ArrayList<String>();
        outlook.target()
                .ifPresent(target -> steps.add(words.text(
                        "ahead.asked.how",
                        words.texts().money(target),
                        day(outlook.period().first()),
                        day(outlook.period().last()),
                        day(outlook.today()),
                        words.texts().money(askedByNow()))));
        outlook.baseline()
                .filter(first -> !outlook.target().equals(outlook.baseline()))
                .ifPresent(first ->
                        steps.add(words.text("ahead.asked.first", words.texts().money(first))));
        return Account.of(words.text("ahead.asked"), steps)
                .from(
                        List.of(words.text("ahead.head.name"), words.text("ahead.head.target")),
                        page.reps().stream()
                                .map(rep -> List.of(
                                        rep.name(),
                                        rep.target().map(words.texts()::money).orElse(NONE)))
                                .toList());
    }

    /** What is asked until today; nothing without a target. */
    Money askedByNow() {
        return outlook.course().stream()
                .filter(point -> point.day().equals(outlook.today()))
                .flatMap(point -> point.target().stream())
                .findFirst()
                .orElse(Money.ZERO);
    }

    Account chance() {
        var steps = new ArrayList<String>();
        steps.add(
                words.text("ahead.how.won", day(outlook.today()), words.texts().money(outlook.won())));
        steps.add(words.text(
                "ahead.how.basis",
                outlook.ground().weeks(),
                outlook.ground().orders(),
                outlook.ground().open()));
        steps.add(words.text(
                "ahead.how.play", Forecaster.PATHS, day(outlook.period().last())));
        outlook.chance()
                .ifPresent(chance -> steps.add(words.text(
                        "ahead.how.count",
                        Math.round(chance * Forecaster.PATHS),
                        words.texts().money(outlook.target().orElseThrow()),
                        words.outOfHundred(chance))));
        steps.add(words.text("ahead.how.range", words.range(outlook)));
        return Account.of(words.text("ahead.chance"), steps)
                .from(
                        List.of(
                                words.text("ahead.head.name"),
                                words.text("ahead.head.low"),
                                words.text("ahead.head.middle"),
                                words.text("ahead.head.high"),
                                words.text("ahead.head.chance")),
                        outlook.forecast().reps().stream().map(this::ends).toList());
    }

    Account ground() {
        return Account.of(
                        words.text("ahead.ground"),
                        List.of(
                                words.text(
                                        "ahead.how.basis",
                                        outlook.ground().weeks(),
                                        outlook.ground().orders(),
                                        outlook.ground().open()),
                                words.text("ahead.ground.how")))
                .from(
                        List.of(
                                words.text("ahead.head.name"),
                                words.text("ahead.head.rate"),
                                words.text("ahead.head.conversion"),
                                words.text("ahead.head.winning"),
                                words.text("ahead.head.value"),
                                words.text("ahead.head.open")),
                        outlook.belief().reps().stream().map(this::belief).toList())
                .at(words.deals(known(), outlook.today()), words.text("ahead.to-deals"));
    }

    /** From the first week that is known. */
    private Period known() {
        return new Period(outlook.today().minusWeeks(outlook.ground().weeks()), outlook.today());
    }

    private List<String> ends(RepForecast rep) {
        return List.of(
                name(rep.rep()),
                words.texts().about(rep.totals().quantile(0.1)),
                words.texts().about(rep.totals().quantile(0.5)),
                words.texts().about(rep.totals().quantile(0.9)),
                rep.target().isPresent() ? words.texts().chance(rep.target().getAsDouble()) : NONE);
    }

    private List<String> belief(RepBelief rep) {
        return List.of(
                name(rep.rep()),
                words.texts().number(rep.rate().mean()),
                words.texts().percent(rep.conversion().mean()),
                words.texts().percent(rep.winning().mean()),
                words.texts().about(Math.exp(rep.value().mean())),
                Integer.toString(rep.open().size()));
    }

    private String name(RepId rep) {
        return page.rep(rep).map(RepInsight::name).orElseGet(() -> words.text("ahead.left"));
    }

    private String day(LocalDate day) {
        return words.texts().date(day);
    }
}
