package nl.koers.insight.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.koers.insight.model.Warning;
import nl.koers.insight.model.Warning.Alarm;

/** The early warning, with what it promises and how often it is false (F3). */
final class WarningCard extends Section {

    WarningCard(Warning warning, InsightTexts texts) {
        addClassNames("card", "stack");
        var promise = new Paragraph(texts.text(
                "insight.warning.promise",
                Math.round(warning.design().weeksBetweenFalse()),
                Math.round(warning.design().weeksToFind())));
        promise.addClassName("why");
        add(
                new H2(texts.text("insight.warning")),
                new Paragraph(warning.active()
                        .map(alarm -> said(alarm, texts))
                        .orElseGet(() -> texts.text("insight.warning.quiet", texts.percent(warning.level())))),
                promise);
    }

    private static String said(Alarm alarm, InsightTexts texts) {
        return texts.text(
                "insight.warning.active",
                Integer.toString(alarm.since().number()),
                Integer.toString(alarm.raised().number()),
                alarm.counted(),
                texts.number(alarm.norm()));
    }
}
