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
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.koers.insight.RepInsight;
import nl.koers.insight.SpanInsight;
import nl.koers.insight.TeamInsight;
import nl.koers.insight.model.Warning;
import nl.koers.insight.model.WarningDesign;
import nl.koers.kernel.RepId;

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

    void show(SpanInsight page, Records records) {
        list.removeAll();
        page.team()
                .flatMap(TeamInsight::warning)
                .ifPresent(warning ->
                        add(new Span(records.texts().text("ahead.warning.team")), Optional.empty(), warning, records));
        page.reps()
                .forEach(rep -> rep.warning()
                        .ifPresent(warning -> add(link(rep, page), Optional.of(rep.rep()), warning, records)));
        list.setVisible(list.getComponentCount() > 0);
        none.setVisible(!list.isVisible());
        promise.removeAll();
        promise.add(promise(page, records));
    }

    private void add(HtmlContainer who, Optional<RepId> rep, Warning warning, Records records) {
        var texts = records.texts();
        warning.active().ifPresent(alarm -> {
            var figure = new Figure(
                    texts.text("ahead.warning.figure", alarm.counted(), texts.number(alarm.norm())),
                    texts.text("ahead.warning"),
                    () -> new WarningAccounts(records, rep).alarm(who.getText(), warning, alarm));
            var sentence = texts.text(
                    "ahead.warning.line",
                    Woven.FIRST,
                    WarningAccounts.number(alarm.since()),
                    WarningAccounts.number(alarm.raised()),
                    Woven.SECOND);
            list.add(new ListItem(Woven.of(sentence, who, figure).toArray(Component[]::new)));
        });
    }

    private static Anchor link(RepInsight rep, SpanInsight page) {
        var link = new Anchor(Records.rep(rep.rep(), page.span()), rep.name());
        link.setRouterIgnore(false);
        return link;
    }

    /** From the one with the highest norm to the one with the lowest: who has few appointments is found later. */
    private static List<Component> promise(SpanInsight page, Records records) {
        var designs = page.reps().stream()
                .map(RepInsight::warning)
                .flatMap(Optional::stream)
                .map(Warning::design)
                .toList();
        if (designs.isEmpty()) {
            return List.of();
        }
        return Woven.of(
                records.texts().text("insight.warning.promise", Woven.FIRST, Woven.SECOND),
                figure(designs, WarningDesign::weeksBetweenFalse, page, records),
                figure(designs, WarningDesign::weeksToFind, page, records));
    }

    private static Figure figure(
            List<WarningDesign> designs, ToDoubleFunction<WarningDesign> weeks, SpanInsight page, Records records) {
        var range = designs.stream().map(weeks::applyAsDouble).collect(Collectors.summarizingLong(Math::round));
        return new Figure(
                range(range, records.texts()),
                records.texts().text("insight.warning.promises"),
                () -> new WarningAccounts(records, Optional.empty()).promises(page.reps(), page.span()));
    }

    private static String range(LongSummaryStatistics weeks, InsightTexts texts) {
        var low = Long.toString(weeks.getMin());
        return weeks.getMin() == weeks.getMax()
                ? low
                : texts.text("insight.interval", low, Long.toString(weeks.getMax()));
    }
}
