package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.insight.model.Estimate;
import nl.koers.insight.model.ProofFinding.Proof;
import nl.koers.kernel.RepId;
import nl.koers.uikit.chart.Chart;

/** The naive and the honest relation side by side, when it comes, and what should be known besides (F5). */
final class ProofFindings extends Composite<Div> {

    private final H2 verdict = new H2();
    private final Paragraph explained = new Paragraph();
    private final RelationCard naive = new RelationCard(getTranslation("proof.naive.remark"));
    private final RelationCard honest = new RelationCard(getTranslation("proof.honest.remark"));
    private final Chart lags = new Chart();
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
        verdict.setText(words.say("verdict." + proof.honest().direction().name()));
        explained.removeAll();
        explained.add(Woven.of(
                        words.text(
                                "proof.explained." + proof.honest().direction().name(),
                                ProofWords.APPOINTMENTS,
                                Woven.FIRST,
                                words.interval(proof.honest()),
                                proof.repWeeks(),
                                proof.orders()),
                        honestFigure(proof, words))
                .toArray(Component[]::new));
        naive.show(
                picture.naive(),
                told(proof.naive(), words),
                figure(words.text("proof.naive"), proof.naive(), words, () -> new ProofAccounts(words, proof).naive()));
        honest.show(picture.honest(), told(proof.honest(), words), honestFigure(proof, words));
        lags.show(picture.lags());
        lagsRemark.setText(words.say("lags.remark"));
        showBesides(proof, words, name);
    }

    private void showBesides(Proof proof, ProofWords words, Function<RepId, String> name) {
        besides.removeAll();
        var accounts = new ProofAccounts(words, proof);
        proof.saturation()
                .ifPresent(bend -> besides.add(paragraph(
                        words.text(
                                "proof.saturation",
                                words.texts().number(bend.above()),
                                Woven.FIRST,
                                Woven.SECOND,
                                ProofWords.APPOINTMENTS),
                        figure(
                                words.text("proof.saturation.title"),
                                bend.upTo(),
                                words,
                                () -> accounts.saturation(bend)),
                        figure(
                                words.text("proof.saturation.title"),
                                bend.beyond(),
                                words,
                                () -> accounts.saturation(bend)))));
        proof.without()
                .forEach(without -> besides.add(paragraph(
                        words.text(
                                "proof.without." + without.honest().direction().name(),
                                name.apply(without.rep()),
                                Woven.FIRST),
                        new Figure(
                                words.interval(without.honest()),
                                words.text("proof.honest"),
                                () -> accounts.without(name.apply(without.rep()), without)))));
    }

    private static Paragraph paragraph(String sentence, Figure... figures) {
        return new Paragraph(Woven.of(sentence, figures).toArray(Component[]::new));
    }

    private static String told(Estimate estimate, ProofWords words) {
        return words.text("proof.told", ProofWords.APPOINTMENTS, Woven.FIRST, words.interval(estimate));
    }

    private static Figure honestFigure(Proof proof, ProofWords words) {
        return figure(
                words.text("proof.honest"), proof.honest(), words, () -> new ProofAccounts(words, proof).honest());
    }

    private static Figure figure(String what, Estimate estimate, ProofWords words, Supplier<Account> account) {
        return figure(what, estimate.value(), words, account);
    }

    private static Figure figure(String what, double value, ProofWords words, Supplier<Account> account) {
        return new Figure(words.effect(value), what, account);
    }
}
