package nl.koers.board.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.function.Consumer;
import nl.koers.board.BoardRow;
import nl.koers.uikit.NormBar;
import org.jspecify.annotations.Nullable;

/** One rep in the table of the board. */
class BoardLine extends NativeTableRow {

    private final NativeButton name = new NativeButton();
    private final Span fop = new Span();
    private final Span counted = new Span();
    private final Span norm = new Span();
    private final NormBar bar = new NormBar();
    private final Span under = new Span();
    private final NativeTableCell ahead = new NativeTableCell();
    private final WeekStrip strip = new WeekStrip();
    private final NativeTableCell balance = new NativeTableCell();
    private final StandingTag standing = new StandingTag();
    private final Span alarm = new Span();
    private final Tooltip sentence;
    private @Nullable BoardRow shown;

    BoardLine(Consumer<BoardRow> onOpen) {
        name.addClassName("link-button");
        name.addClickListener(click -> {
            if (shown != null) {
                onOpen.accept(shown);
            }
        });
        sentence = Tooltip.forComponent(name);
        fop.addClassName("why");
        counted.addClassName("counted");
        norm.addClassName("of-norm");
        under.addClassName("why");
        alarm.addClassNames("why", "alarm");
        ahead.addClassNames("right", "ahead");
        balance.addClassNames("right", "num", "balance");
        var who = new NativeTableHeaderCell(name, fop);
        who.getElement().setAttribute("scope", "row");
        who.addClassName("who");
        var number = new NativeTableCell(counted, norm);
        number.addClassNames("num", "number");
        var week = new NativeTableCell(bar, under);
        week.addClassName("this-week");
        var weeks = new NativeTableCell(strip);
        weeks.addClassName("weeks");
        var judged = new NativeTableCell(standing, alarm);
        judged.addClassName("judged");
        add(who, number, week, ahead, weeks, balance, judged);
    }

    /** Shows a row; tells whether its number is news. */
    boolean show(BoardRow row, BoardTexts texts) {
        var news = shown != null && shown.count().counted() != row.count().counted();
        shown = row;
        name.setText(row.name());
        sentence.setText(texts.normSentence(row));
        fop.setText(texts.fop(row.fop()));
        counted.setText(Integer.toString(row.count().counted()));
        norm.setText(texts.norm(row.norm().rounded()));
        bar.show(row.count().counted(), row.count().planned(), row.norm().rounded(), texts.bar(row));
        under.setText(texts.underBar(row));
        ahead.setText(Integer.toString(row.plannedNext()));
        strip.show(row, texts.verdict(row));
        balance.setText(texts.formats().balance(row.balance()));
        standing.show(row.standing(), texts.standing(row.standing()));
        alarm.setText(row.quietAlarm().map(texts::alarm).orElse(""));
        return news;
    }

    /** Lets the row light up once. */
    void flash() {
        getElement().executeJs("this.classList.remove('news');void this.offsetWidth;this.classList.add('news')");
    }
}
