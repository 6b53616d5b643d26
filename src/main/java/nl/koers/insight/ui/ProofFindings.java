package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.insight.model.Estimate;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.kernel.RepId;
import nl.koers.uikit.chart.Picture;

/** The naive and the honest relation side by side, when it comes, and what should be known besides (F5). */
final class ProofFindings extends Composite<Div> {

    private final H2 verdict = new H2();
    private final Paragraph explained = new Paragraph();
    private final RelationCard naive = new RelationCard(getTranslation("proof.naive.remark"));
    private final RelationCard honest = new RelationCard(getTranslation("proof.honest.remark"));
    private final TracedChart lags = new TracedChart();
    private final Paragraph lagsRemark = new Paragraph();
    private final Div besides = new Div();

    ProofFindings() {
        explained.addClassName("said");
        var hero = new Div(verdict, explained);
        hero.addClassNames("card", "ahead-hero", "stack");
        var sides = new Div(naive, honest);
        sides.addClassName("ahead-sides");
        besides.addClassName("stack");
        var later = new Div(lags, lagsRemark, besides);
        later.addClassNames("card", "stack");
        getContent().add(hero, sides, later);
        getContent().addClassName("stack");
    }

    /** @param name of a rep */
    void show(Proof proof, ProofWords words, Function<RepId, String> name) {
        var picture = new ProofPicture(words, proof);
        var accounts = new ProofAccounts(words, proof);
        verdict.setText(words.say("verdict." + proof.honest().direction().name()));
        explained.removeAll();
        explained.add(Woven.of(
                        words.text(
                                "proof.explained." + proof.honest().direction().name(),
                                ProofWords.APPOINTMENTS,
                                Woven.FIRST,
                                Woven.SECOND,
                                Woven.THIRD,
                                Woven.FOURTH),
                        effect(words.text("proof.honest"), proof.honest(), words, accounts::honest),
                        margin(words.text("proof.honest"), proof.honest(), words, accounts::honest),
                        ProofAccounts.weeks(words, proof, proof.repWeeks()),
                        ProofAccounts.orders(words, proof))
                .toArray(Component[]::new));
        show(naive, picture.naive(), proof.naive(), words, accounts::naive);
        show(honest, picture.honest(), proof.honest(), words, accounts::honest);
        lags.show(picture.lags(), accounts::lags);
        lagsRemark.setText(words.say("lags.remark"));
        showBesides(proof, words, name);
    }

    private void showBesides(Proof proof, ProofWords words, Function<RepId, String> name) {
        besides.removeAll();
        var accounts = new ProofAccounts(words, proof);
        proof.saturation()
                .ifPresent(bend -> besides.add(paragraph(
                        words.text("proof.saturation", Woven.FIRST, Woven.SECOND, Woven.THIRD, ProofWords.APPOINTMENTS),
                        Stream.of(
                                        words.texts().number(bend.above()),
                                        words.effect(bend.upTo()),
                                        words.effect(bend.beyond()))
                                .map(shown -> new Figure(
                                        shown, words.text("proof.saturation.title"), () -> accounts.saturation(bend)))
                                .toArray(Figure[]::new))));
        proof.without()
                .forEach(without -> besides.add(paragraph(
                        words.text(
                                "proof.without." + without.honest().direction().name(),
                                name.apply(without.rep()),
                                Woven.FIRST),
                        margin(
                                words.text("proof.honest"),
                                without.honest(),
                                words,
                                () -> accounts.without(name.apply(without.rep()), without)))));
    }

    private static Paragraph paragraph(String sentence, Figure... figures) {
        return new Paragraph(Woven.of(sentence, figures).toArray(Component[]::new));
    }

    private static void show(
            RelationCard card, Picture picture, Estimate estimate, ProofWords words, Supplier<Account> account) {
        card.show(
                picture,
                words.text("proof.told", ProofWords.APPOINTMENTS, Woven.FIRST, Woven.SECOND),
                account,
                effect(picture.title(), estimate, words, account),
                margin(picture.title(), estimate, words, account));
    }

    private static Figure effect(String what, Estimate estimate, ProofWords words, Supplier<Account> account) {
        return new Figure(words.effect(estimate.value()), what, account);
    }

    private static Figure margin(String what, Estimate estimate, ProofWords words, Supplier<Account> account) {
        return new Figure(words.interval(estimate), what, account);
    }
}
