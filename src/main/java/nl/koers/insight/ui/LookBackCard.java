package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
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
        var accounts = new LookBackAccounts(words);
        sentence.removeAll();
        sentence.add(sentence(quarters, accounts));
        table.getBody().removeAll();
        quarters.forEach(quarter -> table.getBody().add(row(quarter, accounts)));
    }

    private static List<Component> sentence(List<LookBack> quarters, LookBackAccounts accounts) {
        var words = accounts.words();
        if (quarters.isEmpty()) {
            return List.of(new Span(words.text("ahead.back.none")));
        }
        var inside = quarters.stream().filter(LookBack::isInside).count();
        var share = new Figure(
                words.text("ahead.back.times", inside, quarters.size()),
                words.text("ahead.back"),
                () -> accounts.share(quarters));
        return Woven.of(words.text("ahead.back.share", Woven.FIRST), share);
    }

    private static NativeTableRow row(LookBack quarter, LookBackAccounts accounts) {
        var words = accounts.words();
        var name = accounts.name(quarter);
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(head);
        var range = words.text(
                "ahead.range", words.texts().about(quarter.low()), words.texts().about(quarter.high()));
        Stream.of(range, words.texts().about(quarter.middle()), words.texts().about(quarter.came()))
                .map(shown -> new NativeTableCell(new Figure(shown, name, () -> accounts.said(quarter))))
                .forEach(row::add);
        row.add(new NativeTableCell(verdict(quarter, words)));
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
}
