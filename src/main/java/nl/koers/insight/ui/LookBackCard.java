package nl.koers.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import nl.koers.insight.LookBack;

/** What we said then, and what came. */
final class LookBackCard extends Composite<Div> {

    private static final int MONTHS = 3;

    private final Paragraph sentence = new Paragraph();
    private final NativeTable table = new NativeTable();
    private final Div scroller = new Div(table);

    LookBackCard() {
        sentence.addClassName("said");
        table.addClassName("ahead-table");
        scroller.addClassName("ahead-scroller");
        var heads = new NativeTableRow();
        Stream.of("quarter", "said", "middle", "came", "inside").forEach(head -> {
            var cell = new NativeTableHeaderCell(getTranslation("ahead.back." + head));
            cell.getElement().setAttribute("scope", "col");
            heads.add(cell);
        });
        table.getHead().add(heads);
        getContent().add(new H2(getTranslation("ahead.back")), sentence, scroller);
        getContent().addClassNames("card", "stack", "ahead-back");
    }

    void show(List<LookBack> quarters, AheadWords words) {
        scroller.setVisible(!quarters.isEmpty());
        sentence.setText(sentence(quarters, words));
        table.getBody().removeAll();
        quarters.forEach(quarter -> table.getBody().add(row(quarter, words)));
    }

    private static String sentence(List<LookBack> quarters, AheadWords words) {
        var inside = quarters.stream().filter(LookBack::isInside).count();
        return quarters.isEmpty()
                ? words.text("ahead.back.none")
                : words.text("ahead.back.share", inside, quarters.size());
    }

    private static NativeTableRow row(LookBack quarter, AheadWords words) {
        var name = name(quarter, words);
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        row.add(
                new NativeTableCell(words.text(
                        "ahead.range",
                        words.texts().about(quarter.low()),
                        words.texts().about(quarter.high()))),
                new NativeTableCell(words.texts().about(quarter.middle())),
                new NativeTableCell(
                        new Figure(words.texts().about(quarter.came()), name, () -> account(quarter, words))),
                new NativeTableCell(verdict(quarter, words)));
        return row;
    }

    private static Span verdict(LookBack quarter, AheadWords words) {
        if (quarter.isInside()) {
            return tag("tag-ok", "✓ " + words.text("ahead.back.in"));
        }
        return quarter.came() > quarter.high()
                ? tag("tag-chance", "▲ " + words.text("ahead.back.above"))
                : tag("tag-short", "▼ " + words.text("ahead.back.below"));
    }

    private static Span tag(String look, String text) {
        var tag = new Span(text);
        tag.addClassNames("tag", look);
        return tag;
    }

    private static Account account(LookBack quarter, AheadWords words) {
        var first = words.texts().date(quarter.period().first());
        var range = words.text(
                "ahead.range", words.texts().about(quarter.low()), words.texts().about(quarter.high()));
        return Account.of(
                        name(quarter, words),
                        List.of(
                                words.text("ahead.back.how.said", first, range),
                                words.text("ahead.back.how.came", words.texts().about(quarter.came())),
                                words.text("ahead.back.how.fair")))
                .at(words.deals(quarter.period(), quarter.period().last()), words.text("ahead.to-deals"));
    }

    private static String name(LookBack quarter, AheadWords words) {
        var first = quarter.period().first();
        return words.text(
                "ahead.back.name",
                Integer.toString(1 + (first.getMonthValue() - 1) / MONTHS),
                Integer.toString(first.getYear()));
    }
}
