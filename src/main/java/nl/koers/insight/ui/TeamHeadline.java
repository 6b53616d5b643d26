package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import nl.koers.insight.Outlook;
import nl.koers.insight.TeamInsight;
import nl.koers.insight.model.Diagnosis;
import nl.koers.insight.model.Quadrant;
import nl.koers.insight.model.TargetPace;

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
        var block = new KeyFigure(texts.text("insight.chance." + accounts.span().name()));
        if (chance.isEmpty()) {
            var key = outlook.isEmpty() ? "insight.chance.too-few" : "insight.chance.no-target";
            var none = new Paragraph(texts.text(key));
            none.addClassName("muted");
            block.add(none);
            return block;
        }
        var ahead = outlook.orElseThrow();
        var words = new AheadWords(accounts.records(), Optional.empty());
        var isReached = ahead.target()
                .filter(target -> ahead.won().compareTo(target) >= 0)
                .isPresent();
        block.of(new Figure(
                isReached ? texts.text("insight.chance.reached") : texts.chance(chance.getAsDouble()),
                texts.text("insight.chance"),
                () -> new AheadAccounts(words, ahead, accounts.page()).chance()));
        var more = new Anchor(
                InsightHead.Tab.AHEAD.path() + InsightAddress.query(accounts.span()), texts.text("insight.to-ahead"));
        more.setRouterIgnore(false);
        block.add(more);
        return block;
    }

    private static Component money(TeamInsight team, TargetPace pace, Accounts accounts) {
        var texts = accounts.texts();
        Supplier<Account> account = () -> accounts.target(team, pace);
        var what = texts.text("insight.won");
        var block = new KeyFigure(what)
                .of(
                        texts.about(team.won().amount().doubleValue()),
                        what,
                        texts.text(
                                "insight.won.of",
                                texts.about(pace.target().doubleValue()),
                                texts.about(pace.asked().doubleValue())),
                        account);
        team.baseline()
                .filter(first -> !team.target().equals(Optional.of(first)))
                .map(first -> texts.text(
                        "insight.baseline", texts.about(first.amount().doubleValue())))
                .ifPresent(first -> block.under(new Figure(first, what, account)));
        return block;
    }

    private static Component appointments(TeamInsight team, Accounts accounts) {
        var texts = accounts.texts();
        var what = texts.text("insight.appointments");
        return new KeyFigure(what)
                .of(
                        texts.percent(team.counted() / team.norm().doubleValue()),
                        what,
                        texts.text(
                                "insight.appointments.of",
                                team.counted(),
                                texts.formats().number(team.norm())),
                        () -> accounts.norm(team));
    }
}
