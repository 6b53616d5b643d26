package nl.koers.insight.ui;

import java.util.ArrayList;
import nl.koers.insight.Outlook;
import nl.koers.insight.model.Forecaster;
import nl.koers.kernel.Money;

/**
 * What would come of a wish, and how that was worked out (F6).
 *
 * @param now as it is
 */
record WhatIfAccounts(AheadWords words, Outlook now) {

    /** @param wish in words: {@code Extra afspraken per week: +1} */
    Account of(Outlook wished, String wish) {
        var texts = words.texts();
        var before = now.forecast().totals().mean();
        var after = wished.forecast().totals().mean();
        var steps = new ArrayList<String>();
        steps.add(words.text(
                "ahead.what-if.how.play",
                Forecaster.PATHS,
                texts.date(now.period().last()),
                wish));
        steps.add(words.text(
                "ahead.what-if.how.mean", texts.about(after), texts.about(before), texts.about(after - before)));
        wished.chance()
                .ifPresent(chance -> steps.add(words.text(
                        "ahead.what-if.how.chance",
                        texts.money(wished.target().orElse(Money.ZERO)),
                        words.outOfHundred(chance),
                        words.outOfHundred(now.chance().orElse(0)))));
        steps.add(words.ending(wished.forecast().totals()));
        steps.add(words.text(
                "ahead.how.basis",
                now.ground().weeks(),
                now.ground().orders(),
                now.ground().open()));
        steps.add(words.text("ahead.what-if.text"));
        return Account.of(
                        words.text("ahead.what-if"),
                        steps,
                        words.records().orders(words.own(), now.period(), now.today()))
                .also(words.records().appointments(words.own()));
    }
}
