package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.TeamInsight;
import nl.koers.insight.model.Warning;
import nl.koers.insight.model.Warning.Alarm;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.WeekResult;

/** Of whom the early warning sounds (F3): who, since when, and how often it is wrong. */
final class WarningsCard extends Composite<Div> {

    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("ahead.warning.none"));
    private final Paragraph promise = new Paragraph();

    WarningsCard() {
        list.addClassName("ahead-warnings");
        none.addClassName("said");
        promise.addClassName("tiny");
        getContent().add(new H2(getTranslation("ahead.warning")), list, none, promise);
        getContent().addClassNames("card", "stack");
    }

    /** @param weeks behind a rep's warning */
    void show(SpanInsight page, Function<RepId, List<WeekResult>> weeks, AheadWords words) {
        list.removeAll();
        page.team()
                .flatMap(TeamInsight::warning)
                .ifPresent(warning -> add(new Span(words.text("ahead.warning.team")), warning, List::of, words));
        page.reps()
                .forEach(rep -> rep.warning()
                        .ifPresent(warning -> add(link(rep, page), warning, () -> weeks.apply(rep.rep()), words)));
        list.setVisible(list.getComponentCount() > 0);
        none.setVisible(!list.isVisible());
        promise.setText(typical(page).map(found -> promise(found, words)).orElse(""));
    }

    private void add(HtmlContainer who, Warning warning, Supplier<List<WeekResult>> weeks, AheadWords words) {
        warning.active().ifPresent(alarm -> {
            var figure = new Figure(
                    words.text(
                            "ahead.warning.figure",
                            alarm.counted(),
                            words.texts().number(alarm.norm())),
                    words.text("ahead.warning"),
                    () -> account(who.getText(), warning, alarm, weeks.get(), words));
            var sentence = words.text(
                    "ahead.warning.line", Woven.FIRST, number(alarm.since()), number(alarm.raised()), Woven.SECOND);
            list.add(new ListItem(Woven.of(sentence, who, figure).toArray(Component[]::new)));
        });
    }

    private static String number(SalesWeek week) {
        return Integer.toString(week.number());
    }

    private static List<String> row(WeekResult week, AheadWords words) {
        return List.of(
                words.texts().week(week.norm().week()),
                Integer.toString(week.counted()),
                words.texts().number(week.norm().exact().doubleValue()));
    }

    private static Anchor link(RepInsight rep, SpanInsight page) {
        var link = new Anchor("insight/rep/" + rep.rep() + InsightAddress.query(page.span()), rep.name());
        link.setRouterIgnore(false);
        return link;
    }

    /** What is promised hangs on the norm; said is that of the first rep, and each person's page has the own one. */
    private static Optional<Warning> typical(SpanInsight page) {
        return page.reps().stream()
                .map(RepInsight::warning)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String promise(Warning warning, AheadWords words) {
        return words.text(
                "insight.warning.promise",
                Math.round(warning.design().weeksBetweenFalse()),
                Math.round(warning.design().weeksToFind()));
    }

    private static Account account(String who, Warning warning, Alarm alarm, List<WeekResult> weeks, AheadWords words) {
        return Account.of(
                        who,
                        List.of(
                                words.text(
                                        "ahead.warning.how.counted",
                                        number(alarm.since()),
                                        number(alarm.raised()),
                                        alarm.counted(),
                                        words.texts().number(alarm.norm())),
                                words.text("ahead.warning.how.sum"),
                                promise(warning, words)))
                .from(
                        List.of(
                                words.text("ahead.head.week"),
                                words.text("ahead.head.counted"),
                                words.text("ahead.head.norm")),
                        weeks.stream()
                                .filter(week -> !week.norm().week().isBefore(alarm.since())
                                        && !week.norm().week().isAfter(alarm.raised()))
                                .map(week -> row(week, words))
                                .toList())
                .at("?week=" + alarm.raised(), words.text("ahead.to-board"));
    }
}
