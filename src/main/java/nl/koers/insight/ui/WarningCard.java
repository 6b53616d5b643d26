package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.RepInsight;
import nl.koers.insight.model.Warning;
import nl.koers.insight.model.Warning.Alarm;

/** The early warning of a person, with what it promises and how often it is false (F3). */
final class WarningCard extends Section {

    private final RepInsight rep;
    private final InsightSpan span;
    private final WarningAccounts accounts;
    private final InsightTexts texts;

    WarningCard(RepInsight rep, InsightSpan span, Warning warning, Records records) {
        this.rep = rep;
        this.span = span;
        texts = records.texts();
        accounts = new WarningAccounts(records, Optional.of(rep.rep()));
        addClassNames("card", "stack");
        add(
                new H2(texts.text("insight.warning")),
                paragraph(warning.active().map(alarm -> said(warning, alarm)).orElseGet(() -> quiet(warning))),
                promise(warning));
    }

    private List<Component> said(Warning warning, Alarm alarm) {
        var figure = new Figure(
                texts.text("ahead.warning.figure", alarm.counted(), texts.number(alarm.norm())),
                texts.text("insight.warning"),
                () -> accounts.alarm(rep.name(), warning, alarm));
        return Woven.of(
                texts.text(
                        "insight.warning.active",
                        WarningAccounts.number(alarm.since()),
                        WarningAccounts.number(alarm.raised()),
                        Woven.FIRST),
                figure);
    }

    private List<Component> quiet(Warning warning) {
        var figure = new Figure(
                texts.percent(warning.level()),
                texts.text("insight.warning"),
                () -> accounts.level(rep.name(), warning));
        return Woven.of(texts.text("insight.warning.quiet", Woven.FIRST), figure);
    }

    private Paragraph promise(Warning warning) {
        var promise = paragraph(Woven.of(
                texts.text("insight.warning.promise", Woven.FIRST, Woven.SECOND),
                figure(warning.design().weeksBetweenFalse()),
                figure(warning.design().weeksToFind())));
        promise.addClassName("why");
        return promise;
    }

    private Figure figure(double weeks) {
        return new Figure(
                Long.toString(Math.round(weeks)),
                texts.text("insight.warning.promises"),
                () -> accounts.promises(List.of(rep), span));
    }

    private static Paragraph paragraph(List<Component> pieces) {
        return new Paragraph(pieces.toArray(Component[]::new));
    }
}
