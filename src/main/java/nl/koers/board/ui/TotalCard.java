package nl.koers.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import nl.koers.board.BoardPage;
import nl.koers.board.Standing;
import nl.koers.uikit.NormBar;

/** The team on top: its number, its norm and how its reps stand. */
class TotalCard extends Div {

    private final Span counted = new Span();
    private final Span norm = new Span();
    private final NormBar bar = new NormBar();
    private final Span under = new Span();
    private final Map<Standing, StandingTag> tags = new EnumMap<>(Standing.class);

    TotalCard() {
        addClassNames("card", "total");
        counted.addClassName("counted");
        norm.addClassName("of-norm");
        var number = new Div(counted, norm);
        number.addClassName("num");
        under.addClassName("tiny");
        var middle = new Div(bar, under);
        middle.addClassName("total-bar");
        var standings = new Div();
        standings.addClassName("standings");
        for (var standing : Standing.values()) {
            var tag = new StandingTag();
            tags.put(standing, tag);
            standings.add(tag);
        }
        add(number, middle, standings);
    }

    void show(BoardPage page, BoardTexts texts) {
        var total = page.total();
        counted.setText(Integer.toString(total.counted()));
        norm.setText(texts.norm(total.norm()));
        bar.show(total.counted(), total.planned(), total.norm(), texts.bar(total));
        under.setText(under(page, texts));
        tags.forEach((standing, tag) -> {
            var number = total.standings().getOrDefault(standing, 0);
            tag.setVisible(number > 0);
            tag.show(standing, number + " " + texts.standing(standing));
        });
    }

    private static String under(BoardPage page, BoardTexts texts) {
        var words = texts.words();
        var total = page.total();
        var balance = texts.formats().balance(total.balance());
        if (page.workdaysLeft() > 0) {
            return words.text("board.total.running", total.planned(), page.workdaysLeft(), balance);
        }
        return words.text("board.total", total.planned(), total.plannedNext(), balance);
    }
}
