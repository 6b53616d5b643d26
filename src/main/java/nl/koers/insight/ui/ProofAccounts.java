package nl.koers.insight.ui;

import java.util.ArrayList;
import java.util.List;
import nl.koers.insight.model.Dot;
import nl.koers.insight.model.Estimate;
import nl.koers.insight.model.Measure;
import nl.koers.insight.model.ProofFinding;
import nl.koers.insight.model.ProofFinding.Lag;
import nl.koers.insight.model.ProofFinding.NotYet;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.insight.model.ProofFinding.Saturation;
import nl.koers.insight.model.ProofFinding.Without;
import nl.koers.insight.ui.Account.Line;

/** How the figures of the proof were worked out, and from which weeks (F5). */
record ProofAccounts(ProofWords words, Proof proof) {

    /** Which weeks and orders there are, whatever they show. */
    private static Account ground(ProofWords words, ProofFinding finding) {
        var steps = new ArrayList<String>();
        steps.add(words.text("proof.ground.how", finding.repWeeks()));
        steps.add(words.say("counted", finding.orders()));
        if (finding instanceof NotYet notYet && notYet.weeksMore().isPresent()) {
            steps.add(words.text("proof.ground.how.more", notYet.weeksMore().getAsInt()));
        }
        return account(words, words.text("proof.ground.title"), steps);
    }

    /** So many weeks, to be asked which weeks and orders there are. */
    static Figure weeks(ProofWords words, ProofFinding finding, int weeks) {
        return grounded(words.text("proof.weeks", weeks), words, finding);
    }

    /** How many orders there are. */
    static Figure orders(ProofWords words, ProofFinding finding) {
        return grounded(words.text("proof.ground.orders", finding.orders()), words, finding);
    }

    private static Figure grounded(String shown, ProofWords words, ProofFinding finding) {
        return new Figure(shown, words.text("proof.ground.title"), () -> ground(words, finding));
    }

    Account naive() {
        return dots(
                words.text("proof.naive"),
                List.of(
                        words.text("proof.naive.how", proof.repWeeks()),
                        words.say("counted", proof.orders()),
                        slope(proof.naive()),
                        words.text("proof.how.interval", words.between(proof.naive()))),
                proof.all());
    }

    Account honest() {
        return dots(
                words.text("proof.honest"),
                List.of(
                        words.text("proof.honest.how", proof.repWeeks()),
                        words.text("proof.honest.how.lags"),
                        words.say("counted", proof.orders()),
                        slope(proof.honest()),
                        words.text("proof.how.interval", words.between(proof.honest())),
                        words.text("proof.honest.assumes")),
                proof.own());
    }

    /** When it comes. */
    Account lags() {
        return account(
                        words,
                        words.text("proof.lags"),
                        List.of(
                                words.text("proof.honest.how", proof.repWeeks()),
                                words.say("counted", proof.orders()),
                                words.text(
                                        "proof.lags.how",
                                        ProofWords.APPOINTMENTS,
                                        words.effect(proof.honest().value())),
                                words.text("proof.honest.assumes")))
                .from(
                        List.of(words.text("proof.head.lag"), words.say("axis.lag"), words.text("proof.head.margin")),
                        proof.lags().stream().map(this::row).toList());
    }

    Account saturation(Saturation bend) {
        return dots(
                words.text("proof.saturation.title"),
                List.of(
                        words.text("proof.saturation.how", words.texts().number(bend.above()), proof.repWeeks()),
                        words.text(
                                "proof.saturation.how.slopes",
                                ProofWords.APPOINTMENTS,
                                words.effect(bend.upTo()),
                                words.effect(bend.beyond())),
                        words.say("counted", proof.orders()),
                        words.text("proof.honest.assumes")),
                proof.own());
    }

    Account without(String name, Without without) {
        return account(
                words,
                words.text("proof.without.title", name),
                List.of(
                        words.text("proof.without.how", name),
                        slope(without.honest()),
                        words.text("proof.how.interval", words.between(without.honest())),
                        words.text("proof.honest.assumes")));
    }

    private String slope(Estimate estimate) {
        return words.text("proof.how.slope", ProofWords.APPOINTMENTS, words.effect(estimate.value()));
    }

    /** With groups of weeks as they stand in the picture. */
    private Account dots(String title, List<String> steps, List<Dot> dots) {
        return account(words, title, steps)
                .from(
                        List.of(words.text("proof.head.pace"), words.say("head"), words.text("proof.head.weeks")),
                        dots.stream().map(this::row).toList());
    }

    private static Account account(ProofWords words, String title, List<String> steps) {
        var records = words.records();
        return Account.of(title, steps, records.orders()).also(records.board());
    }

    private Line row(Dot dot) {
        return Line.of(
                words.texts().number(dot.pace()),
                words.measure() == Measure.ORDERS
                        ? words.texts().formats().twoDecimals(dot.outcome())
                        : words.texts().about(dot.outcome()),
                Integer.toString(dot.weeks()));
    }

    private Line row(Lag lag) {
        return Line.of(Integer.toString(lag.weeks()), words.effect(lag.effect().value()), words.interval(lag.effect()));
    }
}
