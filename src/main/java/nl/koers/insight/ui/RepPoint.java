package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.koers.insight.RepInsight;

/** One person in a quadrant: the name leads on, the two figures say how they were worked out. */
final class RepPoint extends ListItem {

    RepPoint(RepInsight rep, Accounts accounts) {
        addClassName("rep-point");
        var texts = accounts.texts();
        var name = new Anchor(Records.rep(rep.rep(), accounts.span()), rep.name());
        name.setRouterIgnore(false);
        name.addClassName("name");
        var figures = new Div();
        figures.addClassName("figures");
        var norm = rep.norm().doubleValue();
        if (norm > 0) {
            var share = texts.percent(rep.counted() / norm);
            figures.add(labelled(
                    "insight.norm.short",
                    new Figure(share, texts.text("insight.norm.of", rep.name()), () -> accounts.norm(rep))));
        }
        rep.diagnosis()
                .pace()
                .ifPresent(pace -> figures.add(labelled(
                        "insight.target.short",
                        new Figure(
                                texts.percent(pace.share()),
                                texts.text("insight.target.of", rep.name()),
                                () -> accounts.target(rep, pace)))));
        add(name, figures, signs(rep, accounts));
    }

    /** What to know with the figures: in words, and where there is no room for words by a sign of which a legend tells. */
    private Div signs(RepInsight rep, Accounts accounts) {
        var texts = accounts.texts();
        var signs = new Div();
        signs.addClassName("signs");
        if (rep.diagnosis().onNormAlone()) {
            addClassName("norm-alone");
            signs.add(why(texts.text("insight.norm-alone")));
        }
        if (rep.diagnosis().withinChance()) {
            signs.add(signed("◐", why(texts.text("insight.within-chance"))));
        }
        if (rep.diagnosis().turned()) {
            var judged = rep.diagnosis().norm().judgement().name();
            signs.add(signed(texts.text("insight.turned.sign." + judged), why(texts.text("insight.turned." + judged))));
        }
        rep.warning()
                .ifPresent(warning -> warning.active().ifPresent(alarm -> {
                    var week = WarningAccounts.number(alarm.since());
                    var sounded = new Figure(
                            texts.text("insight.alarm", week),
                            texts.text("insight.warning"),
                            () -> new WarningAccounts(accounts.records(), Optional.of(rep.rep()))
                                    .alarm(rep.name(), warning, alarm));
                    sounded.addClassName("why");
                    signs.add(signed("↘" + week, sounded));
                }));
        return signs;
    }

    private static Component signed(String sign, Component words) {
        words.getElement().setAttribute("data-sign", sign);
        return words;
    }

    private Span labelled(String key, Figure figure) {
        var label = new Span(getTranslation(key) + " ");
        label.addClassName("why");
        return new Span(label, figure);
    }

    private static Span why(String text) {
        var why = new Span(text);
        why.addClassName("why");
        return why;
    }
}
