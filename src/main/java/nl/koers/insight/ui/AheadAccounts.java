package nl.koers.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.koers.insight.Outlook;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.model.Forecast.RepForecast;
import nl.koers.insight.model.Forecaster;
import nl.koers.insight.model.RepBelief;
import nl.koers.insight.model.Totals;
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

    Account chance() {
        var totals = outlook.forecast().totals();
        return Account.of(words.text("ahead.chance"), chance(outlook.won(), outlook.target(), outlook.chance(), totals))
                .from(
                        List.of(
                                words.text("ahead.head.name"),
                                words.text("ahead.head.low"),
                                words.text("ahead.head.middle"),
                                words.text("ahead.head.high"),
                                words.text("ahead.head.chance")),
                        outlook.forecast().reps().stream().map(this::ends).toList());
    }

    /** Of one rep. */
    Account chance(RepInsight rep, RepForecast ahead) {
        return grounded(Account.of(
                words.text("ahead.chance"), chance(rep.won(), rep.target(), ahead.target(), ahead.totals())));
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
        return grounded(Account.of(words.text("insight.chance.norm"), steps));
    }

    Account ground() {
        return grounded(Account.of(
                words.text("ahead.ground"), List.of(basis(outlook.ground()), words.text("ahead.ground.how"))));
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
                .at(words.deals(known(), outlook.today()), words.text("ahead.to-deals"));
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
        steps.add(words.text("ahead.how.range", words.between(totals)));
        steps.add(words.text("ahead.assumes"));
        return steps;
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
                number(rep.rate().mean()),
                words.texts().percent(rep.conversion().mean()),
                words.texts().percent(rep.winning().mean()),
                words.texts().about(Math.exp(rep.value().mean())),
                Integer.toString(rep.open().size()));
    }

    private String name(RepId rep) {
        return page.rep(rep).map(RepInsight::name).orElseGet(() -> words.text("ahead.left"));
    }

    private String number(double number) {
        return words.texts().number(number);
    }

    private String day(LocalDate day) {
        return words.texts().date(day);
    }
}
