package nl.koers.insight.ui;

import java.util.ArrayList;
import java.util.List;
import nl.koers.insight.LookBack;
import nl.koers.insight.model.Forecaster;
import nl.koers.insight.ui.Account.Line;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;

/** What Koers would have said of past quarters, how it came to that, and what came. */
record LookBackAccounts(AheadWords words) {

    private static final int MONTHS = 3;
    private static final String NONE = "–";

    /** How often what came was foretold. */
    Account share(List<LookBack> quarters) {
        return Account.of(
                        words.text("ahead.back"),
                        List.of(
                                words.text(
                                        "ahead.back.how.share",
                                        quarters.stream()
                                                .filter(LookBack::isInside)
                                                .count(),
                                        quarters.size()),
                                words.text("ahead.back.how.few"),
                                words.text("ahead.back.how.fair")),
                        words.records()
                                .orders(
                                        words.own(),
                                        new Period(
                                                quarters.getFirst().period().first(),
                                                quarters.getLast().period().last()),
                                        quarters.getLast().period().last()))
                .from(
                        List.of(
                                words.text("ahead.back.quarter"),
                                words.text("ahead.head.low"),
                                words.text("ahead.head.high"),
                                words.text("ahead.back.came"),
                                words.text("ahead.back.chance"),
                                words.text("ahead.back.reached")),
                        quarters.stream().map(this::row).toList());
    }

    /** What was said of one quarter. */
    Account said(LookBack quarter) {
        var steps = new ArrayList<String>();
        steps.add(words.text(
                "ahead.how.basis",
                quarter.ground().weeks(),
                quarter.ground().orders(),
                quarter.ground().open()));
        steps.add(words.text(
                "ahead.how.play",
                Forecaster.QUICK_PATHS,
                words.texts().date(quarter.period().last())));
        steps.add(words.text(
                "ahead.back.how.said",
                words.texts().date(quarter.period().first()),
                words.texts().between(about(quarter.low()), about(quarter.high())),
                about(quarter.middle())));
        quarter.chance()
                .ifPresent(chance -> steps.add(words.text(
                        "ahead.back.how.chance",
                        words.texts().money(Money.of(Math.round(quarter.target().orElse(0)))),
                        words.outOfHundred(chance))));
        steps.add(words.text("ahead.back.how.came", about(quarter.came())));
        steps.add(words.text("ahead.back.how.fair"));
        return Account.of(
                name(quarter),
                steps,
                words.records()
                        .orders(words.own(), quarter.period(), quarter.period().last()));
    }

    /** {@code Kwartaal 3 van 2026}. */
    String name(LookBack quarter) {
        var first = quarter.period().first();
        return words.text(
                "ahead.back.name",
                Integer.toString(1 + (first.getMonthValue() - 1) / MONTHS),
                Integer.toString(first.getYear()));
    }

    private Line row(LookBack quarter) {
        return Line.at(
                words.records()
                        .ordersPath(
                                words.own(), quarter.period(), quarter.period().last()),
                name(quarter),
                about(quarter.low()),
                about(quarter.high()),
                about(quarter.came()),
                quarter.chance().isPresent()
                        ? words.texts().chance(quarter.chance().getAsDouble())
                        : NONE,
                quarter.target().isPresent()
                        ? words.text(
                                quarter.came() >= quarter.target().getAsDouble()
                                        ? "ahead.back.reached.yes"
                                        : "ahead.back.reached.no")
                        : NONE);
    }

    private String about(double euros) {
        return words.texts().about(euros);
    }
}
