package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.koers.insight.Outlook;
import nl.koers.insight.TeamInsight;
import nl.koers.insight.model.Diagnosis;
import nl.koers.insight.model.Quadrant;
import nl.koers.insight.model.TargetPace;
import nl.koers.kernel.Money;

/** Will we make it, and why: the chance, the money, the appointments, and one sentence. */
final class TeamHeadline extends Div {

    TeamHeadline(TeamInsight team, Optional<Outlook> outlook, Accounts accounts) {
        addClassNames("card", "team-headline");
        var texts = accounts.texts();
        add(chance(outlook, accounts));
        team.diagnosis().pace().ifPresent(pace -> add(money(team, pace, accounts)));
        if (team.norm().signum() > 0) {
            add(appointments(team, accounts));
        }
        var why = new Paragraph(sentence(team.diagnosis(), texts));
        why.addClassName("why-sentence");
        add(why);
    }

    private static String sentence(Diagnosis diagnosis, InsightTexts texts) {
        return diagnosis.quadrant() == Quadrant.ON_COURSE && diagnosis.withinChance()
                ? texts.text("insight.within-chance.team")
                : texts.text("insight.team." + diagnosis.quadrant().name());
    }

    private static Component chance(Optional<Outlook> outlook, Accounts accounts) {
        var texts = accounts.texts();
        var chance = outlook.map(Outlook::chance).orElse(OptionalDouble.empty());
        var block = block("insight.chance." + accounts.span().name(), texts);
        if (chance.isEmpty()) {
            var key = outlook.isEmpty() ? "insight.chance.too-few" : "insight.chance.no-target";
            var none = new Paragraph(texts.text(key));
            none.addClassName("muted");
            block.add(none);
            return block;
        }
        var ahead = outlook.orElseThrow();
        var shown = texts.chance(chance.getAsDouble());
        block.add(big(new Figure(
                shown,
                texts.text("insight.chance"),
                () -> new AheadAccounts(new AheadWords(texts, Optional.empty()), ahead, accounts.page()).chance())));
        var more = new Anchor(
                InsightHead.Tab.AHEAD.path() + InsightAddress.query(accounts.span()), texts.text("insight.to-ahead"));
        more.setRouterIgnore(false);
        block.add(more);
        return block;
    }

    private static Component money(TeamInsight team, TargetPace pace, Accounts accounts) {
        var texts = accounts.texts();
        var block = block("insight.won", texts);
        block.add(
                big(new Figure(
                        texts.about(team.won().amount().doubleValue()),
                        texts.text("insight.won"),
                        () -> accounts.target(team, pace))),
                small(texts.text(
                        "insight.won.of",
                        texts.about(pace.target().doubleValue()),
                        texts.about(pace.asked().doubleValue()))));
        team.baseline()
                .filter(first -> !team.target().equals(Optional.of(first)))
                .map(Money::amount)
                .ifPresent(first -> block.add(small(texts.text("insight.baseline", texts.about(first.doubleValue())))));
        return block;
    }

    private static Component appointments(TeamInsight team, Accounts accounts) {
        var texts = accounts.texts();
        var block = block("insight.appointments", texts);
        block.add(
                big(new Figure(
                        texts.percent(team.counted() / team.norm().doubleValue()),
                        texts.text("insight.appointments"),
                        () -> accounts.norm(team))),
                small(texts.text(
                        "insight.appointments.of",
                        team.counted(),
                        texts.formats().number(team.norm()))));
        return block;
    }

    private static Div block(String key, InsightTexts texts) {
        var block = new Div(new H2(texts.text(key)));
        block.addClassName("key-figure");
        return block;
    }

    private static Span big(Figure figure) {
        var big = new Span(figure);
        big.addClassNames("num", "big");
        return big;
    }

    private static Paragraph small(String text) {
        var small = new Paragraph(text);
        small.addClassName("tiny");
        return small;
    }
}
