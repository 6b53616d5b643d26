package nl.koers.settings.ui;

import com.vaadin.flow.component.html.Paragraph;
import nl.koers.kernel.Outcome;
import nl.koers.uikit.ViewWords;

/** What became of a command, in a sentence that is read aloud. */
final class Answer extends Paragraph {

    Answer() {
        addClassName("answer");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Says it; true when it was saved. */
    boolean tell(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Saved<?> saved -> {
                say(getTranslation("settings.saved"), false);
                yield true;
            }
            case Outcome.Conflict<?> conflict -> {
                say(getTranslation("settings.conflict", conflict.who()), true);
                yield false;
            }
            case Outcome.Rejected<?> rejected -> {
                say(ViewWords.here().sentence(rejected.reason()), true);
                yield false;
            }
        };
    }

    void problem(String sentence) {
        say(sentence, true);
    }

    void clear() {
        setVisible(false);
    }

    private void say(String sentence, boolean problem) {
        setText(sentence);
        setClassName("problem", problem);
        setVisible(true);
    }
}
