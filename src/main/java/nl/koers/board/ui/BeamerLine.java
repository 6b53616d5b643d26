package nl.koers.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.koers.board.BoardRow;
import nl.koers.uikit.NormBar;
import org.jspecify.annotations.Nullable;

/** One rep on the wall: sign, name, number, bar. */
class BeamerLine extends ListItem {

    private final Span sign = new Span();
    private final Span name = new Span();
    private final Span counted = new Span();
    private final Span norm = new Span();
    private final NormBar bar = new NormBar();
    private @Nullable BoardRow shown;

    BeamerLine() {
        addClassName("beamer-line");
        sign.addClassName("sign");
        sign.getElement().setAttribute("role", "img");
        name.addClassName("name");
        counted.addClassName("counted");
        norm.addClassName("of-norm");
        var number = new Div(counted, norm);
        number.addClassName("num");
        add(sign, name, number, bar);
    }

    /** Shows a row; tells whether its number is news. */
    boolean show(BoardRow row, String shortName, BoardTexts texts) {
        var news = shown != null && shown.count().counted() != row.count().counted();
        shown = row;
        sign.setText(row.standing().shape());
        sign.getElement().setAttribute("aria-label", texts.standing(row.standing()));
        sign.getElement().setAttribute("data-standing", row.standing().name());
        name.setText(shortName);
        counted.setText(Integer.toString(row.count().counted()));
        norm.setText(texts.norm(row.norm().rounded()));
        bar.show(row.count().counted(), row.count().planned(), row.norm().rounded(), texts.bar(row));
        return news;
    }

    void flash() {
        getElement().executeJs("this.classList.remove('news');void this.offsetWidth;this.classList.add('news')");
    }
}
