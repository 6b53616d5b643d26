package nl.koers.journeys;

import java.time.Duration;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The board as it hangs on the wall, in a browser. */
record Wall(Browser browser) {

    private static final String COUNT = """
            const line = [...document.querySelectorAll('.beamer-line')]
                .find(each => each.querySelector('.name').textContent.startsWith(arguments[0]));
            return line ? Number(line.querySelector('.counted').textContent) : -1;""";

    /** Opens it for a manager. */
    static Wall of(Browser browser) {
        browser.of(Person.MARIT).open("/?beamer").sees(".beamer-line", "Anna");
        return new Wall(browser);
    }

    int count(String firstName) {
        return ((Number) browser.run(COUNT, firstName)).intValue();
    }

    /** Waits no longer than a promise allows. */
    void showsWithin(Duration promise, String firstName, int count) {
        new WebDriverWait(browser.driver(), promise, Duration.ofMillis(20))
                .withMessage(() -> "%s has %d, not %d".formatted(firstName, count(firstName), count))
                .until(now -> count(firstName) == count);
    }

    Wall shows(String firstName, int count) {
        browser.until("%s has %d".formatted(firstName, count), () -> count(firstName) == count);
        return this;
    }
}
