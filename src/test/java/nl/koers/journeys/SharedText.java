package nl.koers.journeys;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** The shared text on somebody's screen. */
record SharedText(Browser browser) {

    /** The editor once it can be written. */
    static final By EDITOR = By.cssSelector("koers-text .cm-content[contenteditable=true]");

    /** What is in the editor; the page itself draws only what can be seen of a long text, with the cursors of others. */
    private static final String DOC =
            "return document.querySelector('koers-text .cm-content')?.cmTile.root.view.state.doc.toString() ?? ''";

    /** Opens why the plan is as it is. */
    static SharedText ofPlan(Browser browser) {
        browser.find(By.cssSelector(".plan-why vaadin-details-summary")).click();
        return new SharedText(browser).ready();
    }

    /** Waits until it is there and can be written. */
    SharedText ready() {
        browser.find(EDITOR);
        return this;
    }

    long id() {
        return Long.parseLong(
                String.valueOf(run("return document.querySelector('koers-text').getAttribute('text-id')")));
    }

    String doc() {
        return String.valueOf(run(DOC));
    }

    /** Goes somewhere in the text. */
    SharedText go(CharSequence... keys) {
        editor().sendKeys(Keys.chord(keys));
        return this;
    }

    SharedText type(CharSequence... keys) {
        editor().sendKeys(keys);
        return this;
    }

    /** False when the page went away meanwhile: then it can't be known whether it was typed. */
    boolean hasTyped(String piece, CharSequence place) {
        try {
            if (!browser.driver().switchTo().activeElement().equals(editor())) {
                go(Keys.CONTROL, place);
            }
            type(piece);
            return doc().contains(piece);
        } catch (WebDriverException away) {
            return false;
        }
    }

    /** Waits until it is the same everywhere, and has all of something. */
    static String same(List<SharedText> screens, List<String> pieces) {
        var first = screens.getFirst();
        first.browser.until("the same on %d screens".formatted(screens.size()), () -> {
            var doc = first.doc();
            return pieces.stream().allMatch(doc::contains)
                    && screens.stream().allMatch(screen -> screen.doc().equals(doc));
        });
        return first.doc();
    }

    private WebElement editor() {
        return browser.find(EDITOR);
    }

    private Object run(String script) {
        return browser.run(script);
    }
}
