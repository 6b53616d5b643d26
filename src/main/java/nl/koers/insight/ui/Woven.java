package nl.koers.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** A translated sentence with figures and links in it: the sentence says where, in every language its own way. */
final class Woven {

    /** Given to a text as an argument, once for each figure, in the order of the figures. */
    static final String FIRST = "\uE000";

    static final String SECOND = "\uE001";
    static final String THIRD = "\uE002";
    static final String FOURTH = "\uE003";

    private Woven() {}

    /** The pieces of a sentence with each figure in its place. */
    static List<Component> of(String sentence, Component... figures) {
        List<Component> pieces = new ArrayList<>();
        var text = new StringBuilder();
        sentence.codePoints().forEach(letter -> {
            var place = letter - FIRST.charAt(0);
            if (place >= 0 && place < figures.length) {
                pieces.add(new Span(text.toString()));
                pieces.add(figures[place]);
                text.setLength(0);
            } else {
                text.appendCodePoint(letter);
            }
        });
        pieces.add(new Span(text.toString()));
        return pieces;
    }
}
