package nl.koers.bench;

import java.time.Duration;
import java.util.Objects;
import nl.koers.testing.Browser;
import nl.koers.testing.Chromium;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody's plan in a real browser. All browsers of one machine have the same clock. */
final class PlanWindow implements AutoCloseable {

    private static final Dimension SIZE = new Dimension(1280, 900);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final By FIELD = By.cssSelector(".plan-lines .plan-row [data-field=GOOD_WHEN] .value-shown");

    /** Remembers when each value came, and when the field was left. */
    private static final String WATCH = """
            const shown = arguments[0];
            window.koersCame = {};
            window.koersLeft = 0;
            new MutationObserver(() => {
                window.koersCame[shown.textContent] ??= performance.timeOrigin + performance.now();
            }).observe(shown, { subtree: true, childList: true, characterData: true });
            addEventListener('keydown', event => {
                if (event.key === 'Tab') {
                    window.koersLeft = performance.timeOrigin + event.timeStamp;
                }
            }, true);""";

    private final WebDriver driver;

    private PlanWindow(WebDriver driver) {
        this.driver = driver;
    }

    static PlanWindow open(MeasuredKoers koers, String who) {
        var device = koers.signedIn(who).cookie(Browser.DEVICE).orElseThrow();
        var window = new PlanWindow(Chromium.open(SIZE));
        window.driver.get(koers.home() + "/favicon.svg");
        window.driver.manage().addCookie(new Cookie(Browser.DEVICE, device));
        window.driver.get(koers.home() + "/plan");
        window.waiting().until(now -> !now.findElements(FIELD).isEmpty());
        window.run(WATCH, window.driver.findElement(FIELD));
        return window;
    }

    /**
     * Writes something else into a field and leaves it.
     *
     * @return when it was left, in milliseconds since 1970
     */
    double edit(String value) {
        driver.findElement(FIELD).click();
        new Actions(driver).sendKeys(value, Keys.TAB).perform();
        return number("return window.koersLeft");
    }

    /**
     * Waits until a value is on the page.
     *
     * @return when it came, in milliseconds since 1970
     */
    double sees(String value) {
        waiting().withMessage(value).until(now -> number("return window.koersCame[arguments[0]] ?? 0", value) > 0);
        return number("return window.koersCame[arguments[0]]", value);
    }

    private double number(String script, Object... arguments) {
        return ((Number) Objects.requireNonNull(run(script, arguments))).doubleValue();
    }

    private @Nullable Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, OFTEN);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
