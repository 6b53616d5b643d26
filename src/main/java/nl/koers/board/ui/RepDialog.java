package nl.koers.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import nl.koers.board.BoardRow;
import nl.koers.kernel.SalesWeek;

/** What is behind a row: the norm and why, the weeks behind the judgement, and the judgement in words. */
class RepDialog extends Dialog {

    /** Leads on to the rep's own week where that may be read. */
    RepDialog(BoardRow row, SalesWeek week, BoardTexts texts, boolean mayReadWeek) {
        addClassName("rep-dialog");
        setHeaderTitle(row.name());
        var tag = new StandingTag();
        tag.show(row.standing(), texts.standing(row.standing()));
        var words = texts.words();
        var content = new Div(
                tag,
                new H3(texts.week(week) + " · " + row.count().counted() + " "
                        + texts.norm(row.norm().rounded())),
                new Paragraph(words.text("board.norm", texts.normSentence(row))),
                new Paragraph(words.text(
                        "board.counted",
                        row.count().held(),
                        row.count().tally(),
                        row.count().planned())),
                new H3(words.text("board.judgement")),
                new Paragraph(texts.verdict(row)),
                new Paragraph(words.text("board.balance", texts.formats().number(row.balance()))),
                weeks(row, texts));
        row.alarm()
                .map(texts::alarmExplained)
                .map(Paragraph::new)
                .ifPresent(said -> content.addComponentAtIndex(6, said));
        content.addClassName("stack");
        add(content);
        if (mayReadWeek) {
            var link = new Anchor("my-week?week=%s&rep=%s".formatted(week, row.rep()), words.text("board.rep-week"));
            link.addClassName("grow");
            getFooter().add(link);
        }
        getFooter().add(new Button(words.text("shell.close"), click -> close()));
    }

    private static NativeTable weeks(BoardRow row, BoardTexts texts) {
        var table = new NativeTable();
        table.addClassName("weeks-table");
        var numbers = new NativeTableRow();
        var counts = new NativeTableRow();
        row.strip().forEach(past -> {
            var head = new NativeTableHeaderCell(Integer.toString(past.week().number()));
            head.getElement().setAttribute("scope", "col");
            numbers.add(head);
            counts.add(new NativeTableCell(past.counted() + (past.norm() == 0 ? "" : "/" + past.norm())));
        });
        table.setCaptionText(texts.words().text("board.weeks.caption"));
        table.getHead().add(numbers);
        table.getBody().add(counts);
        return table;
    }
}
