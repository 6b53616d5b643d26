package nl.koers.exchange.ui;

import com.vaadin.flow.component.html.Span;
import nl.koers.exchange.model.Fate;

/** A fate by shape, word and colour. */
final class FateTag extends Span {

    FateTag(Fate<?> fate, ImportTexts texts) {
        var mark = new Span(shape(fate));
        mark.getElement().setAttribute("aria-hidden", "true");
        addClassNames("tag", colour(fate));
        add(mark, new Span(texts.fate(fate)));
    }

    private static String shape(Fate<?> fate) {
        return switch (fate) {
            case Fate.New<?> added -> "+";
            case Fate.Changed<?> changed -> "◐";
            case Fate.Same<?> same -> "○";
            case Fate.Refused<?> refused -> "▲";
        };
    }

    private static String colour(Fate<?> fate) {
        return switch (fate) {
            case Fate.New<?> added -> "tag-ok";
            case Fate.Changed<?> changed -> "tag-chance";
            case Fate.Same<?> same -> "tag-free";
            case Fate.Refused<?> refused -> "tag-short";
        };
    }
}
