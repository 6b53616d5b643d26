package nl.koers.insight.ui;

import com.vaadin.flow.component.html.Span;
import nl.koers.insight.model.Quadrant;

/** A quadrant by shape, word and colour. */
final class QuadrantSign extends Span {

    QuadrantSign(Quadrant quadrant) {
        super(shape(quadrant) + " " + name(quadrant));
        addClassName("tag");
        getElement().setAttribute("data-quadrant", quadrant.name());
    }

    static String shape(Quadrant quadrant) {
        return switch (quadrant) {
            case ON_COURSE -> "●";
            case TARGET_TOO_LOW -> "◆";
            case QUALITY -> "◧";
            case FORCE -> "▲";
            case TOO_EARLY -> "◌";
            case NO_TARGET -> "○";
        };
    }

    static String name(Quadrant quadrant) {
        return InsightTexts.here().text("insight.quadrant." + quadrant.name());
    }
}
