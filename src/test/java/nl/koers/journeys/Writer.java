package nl.koers.journeys;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who goes on writing in a text, whatever happens to Koers; every piece is another one. */
final class Writer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SharedText text;
    private final char sign;
    private final Keys place;
    private final List<String> typed = new ArrayList<>();
    private int tried;
    private int lost;
    private volatile int still;

    private Writer(SharedText text, char sign, Keys place) {
        this.text = text;
        this.sign = sign;
        this.place = place;
    }

    /** Opens why the plan is as it is, to write at the beginning or at the end of it. */
    static Writer of(Browsers browsers, Person person, char sign, Keys place) {
        return new Writer(PlanScreen.of(browsers.open(Window.LAPTOP), person).why(), sign, place);
    }

    /** Writes some pieces more. */
    void write(int pieces) {
        var end = typed.size() + pieces;
        for (still = pieces; still > 0; still = end - typed.size()) {
            comeBack("there to write");
            var piece = "%c%05d;".formatted(sign, tried++);
            if (text.hasTyped(piece, place)) {
                typed.add(piece);
            } else {
                lost += piece.length();
            }
        }
    }

    /** How many pieces there are to write. */
    int still() {
        return still;
    }

    /** Waits until the page has come back by itself, loaded anew and with the text. */
    void isBack() {
        waiting("loaded anew").until(now -> !text.browser().isMarked());
        comeBack("back");
    }

    /** What was in the editor for certain. */
    List<String> typed() {
        return List.copyOf(typed);
    }

    /** The most characters of which it can't be known whether they were typed: the page went away just then. */
    int lost() {
        return lost;
    }

    SharedText text() {
        return text;
    }

    private void comeBack(String what) {
        waiting(what).until(now -> !now.findElements(SharedText.EDITOR).isEmpty());
    }

    private WebDriverWait waiting(String what) {
        var waiting = new WebDriverWait(text.browser().driver(), PATIENCE, Duration.ofMillis(100));
        waiting.ignoring(WebDriverException.class).withMessage(sign + " is " + what);
        return waiting;
    }
}
