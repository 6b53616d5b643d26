package nl.koers.board.ui;

import com.vaadin.flow.component.html.Span;
import nl.koers.board.Standing;

/** A judgement by shape, word and colour. */
public final class StandingTag extends Span {

    private static final String[] LOOKS = {"tag-ok", "tag-chance", "tag-short", "tag-free"};

    public StandingTag() {
        addClassName("tag");
    }

    public void show(Standing standing, String word) {
        setText(standing.shape() + " " + word);
        for (var look : LOOKS) {
            getElement().getClassList().set(look, look.equals(look(standing)));
        }
    }

    static String look(Standing standing) {
        return switch (standing) {
            case ON_NORM -> "tag-ok";
            case WITHIN_CHANCE -> "tag-chance";
            case STRUCTURALLY_SHORT -> "tag-short";
            case TOO_EARLY, FREE -> "tag-free";
        };
    }
}
