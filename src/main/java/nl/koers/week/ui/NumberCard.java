package nl.koers.week.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.koers.board.BoardRow;
import nl.koers.board.ui.StandingTag;
import nl.koers.uikit.NormBar;

/** The number of the week, its norm, why the norm is what it is, and how the weeks before went. */
class NumberCard extends Div {

    private final Span counted = new Span();
    private final Span norm = new Span();
    private final NormBar bar = new NormBar();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph planned = new Paragraph();
    private final Paragraph mixed = new Paragraph();
    private final StandingTag standing = new StandingTag();
    private final Paragraph verdict = new Paragraph();

    NumberCard() {
        addClassNames("card", "week-number");
        counted.addClassName("counted");
        norm.addClassName("of-norm");
        var number = new Div(counted, norm);
        number.addClassName("num");
        sentence.addClassName("tiny");
        planned.addClassName("tiny");
        mixed.addClassNames("tiny", "mixed");
        verdict.addClassName("tiny");
        var judged = new Details(standing, verdict);
        judged.addClassName("judged");
        add(number, bar, sentence, planned, mixed, judged);
    }

    void show(BoardRow row, WeekTexts texts) {
        var board = texts.board();
        var count = row.count();
        counted.setText(Integer.toString(count.counted()));
        norm.setText(board.norm(row.norm().rounded()));
        bar.show(count.counted(), count.planned(), row.norm().rounded(), board.bar(row));
        sentence.setText(board.normSentence(row));
        planned.setText(
                texts.text("week.planned", count.planned(), texts.formats().balance(row.balance())));
        mixed.setVisible(count.tally() > 0);
        mixed.setText(texts.text(count.isMixed() ? "week.mixed" : "week.only-tally", count.held(), count.tally()));
        standing.show(row.standing(), board.standing(row.standing()));
        verdict.setText(board.verdict(row));
    }
}
