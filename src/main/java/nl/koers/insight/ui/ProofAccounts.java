package nl.koers.insight.ui;

import java.util.List;
import nl.koers.insight.model.Dot;
import nl.koers.insight.model.Measure;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.insight.model.ProofFinding.Saturation;
import nl.koers.insight.model.ProofFinding.Without;

/** How the figures of the proof were worked out, and from which weeks (F5). */
record ProofAccounts(ProofWords words, Proof proof) {

    Account naive() {
        return account(
                words.text("proof.naive"),
                List.of(
                        words.text("proof.naive.how", proof.repWeeks()),
                        words.say("counted", proof.orders()),
                        words.text("proof.how.interval", words.between(proof.naive()))),
                proof.all());
    }

    Account honest() {
        return account(
                words.text("proof.honest"),
                List.of(
                        words.text("proof.honest.how", proof.repWeeks()),
                        words.text("proof.honest.how.lags"),
                        words.say("counted", proof.orders()),
                        words.text("proof.how.interval", words.between(proof.honest())),
                        words.text("proof.honest.assumes")),
                proof.own());
    }

    Account saturation(Saturation bend) {
        return account(
                words.text("proof.saturation.title"),
                List.of(
                        words.text("proof.saturation.how", words.texts().number(bend.above()), proof.repWeeks()),
                        words.say("counted", proof.orders()),
                        words.text("proof.honest.assumes")),
                proof.own());
    }

    Account without(String name, Without without) {
        return Account.of(
                        words.text("proof.without.title", name),
                        List.of(
                                words.text("proof.without.how", name),
                                words.text("proof.how.interval", words.between(without.honest())),
                                words.text("proof.honest.assumes")))
                .at(ProofWords.ORDERS, words.text("ahead.to-deals"));
    }

    /** With groups of weeks as they stand in the picture. */
    private Account account(String title, List<String> steps, List<Dot> dots) {
        return Account.of(title, steps)
                .from(
                        List.of(words.text("proof.head.pace"), words.say("head"), words.text("proof.head.weeks")),
                        dots.stream().map(this::row).toList())
                .at(ProofWords.ORDERS, words.text("ahead.to-deals"));
    }

    private List<String> row(Dot dot) {
        return List.of(
                words.texts().number(dot.pace()),
                words.measure() == Measure.ORDERS
                        ? words.texts().formats().twoDecimals(dot.outcome())
                        : words.texts().about(dot.outcome()),
                Integer.toString(dot.weeks()));
    }
}
