package nl.koers.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nl.koers.insight.Outlook;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.model.Forecast.RepForecast;
import nl.koers.insight.model.Forecaster;
import nl.koers.insight.model.RepBelief;
import nl.koers.insight.model.Totals;
import nl.koers.insight.ui.Account.Line;
import nl.koers.insight.ui.Account.Link;
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
                                words.texts().money(outlook.won()))),
                        words.records().orders(words.own(), outlook.period(), outlook.today()))
                .from(
                        List.of(words.text("ahead.head.name"), words.text("ahead.won")),
                        page.reps().stream()
                                .map(rep -> Line.at(
                                        words.records()
                                                .ordersPath(Optional.of(rep.rep()), outlook.period(), outlook.today()),
                                        rep.name(),
                                        words.texts().money(rep.won())))
                                .toList());
    }

    Account chance() {
        return ends(Account.of(words.text("ahead.chance"), steps(), orders()));
    }

    /** Of all lines of the fan. */
    Account fan() {
        var steps = new ArrayList<String>();
        steps.add(words.text("ahead.fan.how.won"));
        outlook.target()
                .ifPresent(target -> steps.add(words.text(
                        "ahead.fan.how.target",
                        words.texts().money(target),
                        day(outlook.period().last()))));
        steps.add(words.text("ahead.fan.how.band"));
        steps.addAll(steps());
        return ends(Account.of(words.text("ahead.fan"), steps, orders()));
    }

    /** Where it ends, for each. */
    private Account ends(Account account) {
        return account.from(
                        List.of(
                                words.text("ahead.head.name"),
                                words.text("ahead.head.low"),
                                words.text("ahead.head.middle"),
                                words.text("ahead.head.high"),
                                words.text("ahead.head.chance")),
                        outlook.forecast().reps().stream().map(this::ends).toList())
                .also(words.records().appointments(words.own()));
    }

    /** Of one rep. */
    Account chance(RepInsight rep, RepForecast ahead) {
        return grounded(Account.of(
                words.text("ahead.chance"), chance(rep.won(), rep.target(), ahead.target(), ahead.totals()), orders()));
    }

    /** That of the norm. */
    Account norm(RepForecast ahead) {
        var norm = ahead.norm();
        var steps = new ArrayList<String>();
        steps.add(words.text(
                "ahead.norm.how.missing",
                day(outlook.period().last()),
                number(norm.asked()),
                number(norm.balance()),
                number(Math.max(0, norm.missing()))));
        steps.add(words.text(
                "ahead.norm.how.mean",
                number(norm.rate()),
                number(norm.weeks()),
                number(norm.rate() * norm.weeks()),
                outlook.ground().weeks()));
        steps.add(words.text(
                "ahead.norm.how.chance", Math.max(0, Math.ceil(norm.missing())), words.outOfHundred(norm.chance())));
        return grounded(Account.of(words.text("insight.chance.norm"), steps, orders()));
    }

    Account ground() {
        return grounded(Account.of(
                words.text("ahead.ground"),
                List.of(basis(outlook.ground()), words.text("ahead.ground.how")),
                orders()));
    }

    /** {@code Basis: 152 weken met 310 orders}. */
    String basis(Outlook.Ground ground) {
        return words.text("ahead.how.basis", ground.weeks(), ground.orders(), ground.open());
    }

    private Account grounded(Account account) {
        return account.from(
                        List.of(
                                words.text("ahead.head.name"),
                                words.text("ahead.head.rate"),
                                words.text("ahead.head.conversion"),
                                words.text("ahead.head.winning"),
                                words.text("ahead.head.value"),
                                words.text("ahead.head.open")),
                        outlook.belief().reps().stream()
                                .filter(rep ->
                                        words.own().map(rep.rep()::equals).orElse(true))
                                .map(this::belief)
                                .toList())
                .also(words.records().appointments(words.own()));
    }

    private List<String> steps() {
        return chance(
                outlook.won(),
                outlook.target(),
                outlook.chance(),
                outlook.forecast().totals());
    }

    private List<String> chance(Money won, Optional<Money> target, OptionalDouble chance, Totals totals) {
        var steps = new ArrayList<String>();
        steps.add(
                words.text("ahead.how.won", day(outlook.today()), words.texts().money(won)));
        steps.add(basis(outlook.ground()));
        steps.add(words.text(
                "ahead.how.play", Forecaster.PATHS, day(outlook.period().last())));
        chance.ifPresent(share -> steps.add(words.text(
                "ahead.how.count",
                Math.round(share * Forecaster.PATHS),
                words.texts().money(target.orElse(Money.ZERO)),
                words.outOfHundred(share))));
        steps.add(words.ending(totals));
        steps.add(words.text("ahead.assumes"));
        return steps;
    }

    /** Won since the first week that is known. */
    private Link orders() {
        var known = new Period(outlook.today().minusWeeks(outlook.ground().weeks()), outlook.today());
        return words.records().orders(words.own(), known, outlook.today());
    }

    private Line ends(RepForecast rep) {
        return line(
                rep.rep(),
                words.texts().about(rep.totals().quantile(0.1)),
                words.texts().about(rep.totals().quantile(0.5)),
                words.texts().about(rep.totals().quantile(0.9)),
                rep.target().isPresent() ? words.texts().chance(rep.target().getAsDouble()) : NONE);
    }

    private Line belief(RepBelief rep) {
        return line(
                rep.rep(),
                number(rep.rate().mean()),
                words.texts().percent(rep.conversion().mean()),
                words.texts().percent(rep.winning().mean()),
                words.texts().about(Math.exp(rep.value().mean())),
                Integer.toString(rep.open().size()));
    }

    /** Whoever left has no page any more. */
    private Line line(RepId rep, String... figures) {
        var known = page.rep(rep);
        var name = known.map(RepInsight::name).orElseGet(() -> words.text("ahead.left"));
        var cells = Stream.concat(Stream.of(name), Arrays.stream(figures)).toList();
        return new Line(known.map(found -> Records.rep(rep, page.span())), cells);
    }

    private String number(double number) {
        return words.texts().number(number);
    }

    private String day(LocalDate day) {
        return words.texts().date(day);
    }
}
