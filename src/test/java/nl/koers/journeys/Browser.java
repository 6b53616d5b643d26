package nl.koers.journeys;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.koers.testing.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.HasCapabilities;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WrapsDriver;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser. Whatever it is asked for, it waits until Koers is at rest or shows it; it never sleeps. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final String DEVICE = "koers-device";
    private static final String AT_REST = """
            const clients = Object.values(window.Vaadin?.Flow?.clients ?? {});
            return document.readyState === 'complete' && clients.length > 0
                && clients.every(client => !client.isActive || !client.isActive());""";

    private final WebDriver driver;
    private final String home;
    private final Koers koers;
    private final Map<String, String> preferences = new HashMap<>();

    Browser(WebDriver driver, String home, Koers koers) {
        this.driver = driver;
        this.home = home;
        this.koers = koers;
    }

    /** Signs in by hand. */
    Browser signIn(Person person) {
        open("/login");
        find(By.name("username")).sendKeys(person.email());
        find(By.name("password")).sendKeys(Person.PASSWORD, Keys.ENTER);
        waiting().withMessage("signed in").until(now -> !path().startsWith("/login"));
        Optional.ofNullable(driver.manage().getCookieNamed(DEVICE))
                .ifPresent(cookie -> koers.remember(person, cookie.getValue()));
        return settled();
    }

    /** Is a device on which somebody is signed in. */
    Browser of(Person person) {
        var device = koers.deviceOf(person);
        if (device.isEmpty()) {
            return signIn(person);
        }
        driver.get(home + "/favicon.svg");
        driver.manage().addCookie(new Cookie(DEVICE, device.get()));
        return this;
    }

    Browser open(String path) {
        return visit(path).settled();
    }

    /** Goes there, without waiting until anything works. */
    Browser visit(String path) {
        driver.get(home + path);
        return this;
    }

    Browser settled() {
        waiting().withMessage(() -> "at rest on " + path()).until(now -> Boolean.TRUE.equals(run(AT_REST)));
        return this;
    }

    /** Path and query of the address. */
    String path() {
        var address = URI.create(driver.getCurrentUrl());
        return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
    }

    /** Waits until the page shows a text somewhere. */
    Browser sees(String text) {
        return sees("body", text);
    }

    /** Waits until one of the elements shows a text. */
    Browser sees(String css, String text) {
        return seesWithin(PATIENCE, css, text);
    }

    /** Waits no longer than a promise allows. */
    Browser seesWithin(Duration promise, String css, String text) {
        new WebDriverWait(driver, promise, OFTEN)
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "\"%s\" in %s, which shows %s".formatted(text, css, texts(css)))
                .until(now -> texts(css).stream().anyMatch(shown -> shown.contains(text)));
        return this;
    }

    /** Waits for something else, named for who reads the failure. */
    Browser until(String what, BooleanSupplier condition) {
        waiting().withMessage(what).until(now -> condition.getAsBoolean());
        return this;
    }

    /** Waits until the address is the given path and query. */
    Browser isAt(String path) {
        waiting().withMessage(() -> "at " + path + " instead of " + path()).until(now -> path().equals(path));
        return settled();
    }

    List<String> texts(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    String text(String css) {
        return find(By.cssSelector(css)).getText();
    }

    boolean has(String css) {
        return !driver.findElements(By.cssSelector(css)).isEmpty();
    }

    /** Chooses the button, link or tab with this text. */
    Browser choose(String text) {
        find(By.xpath("//*[self::button or self::a or self::vaadin-button or self::vaadin-tab or @role='button']"
                        + "[normalize-space()=\"" + text + "\" or @aria-label=\"" + text + "\"]"))
                .click();
        return settled();
    }

    /** Writes into the field with this label, instead of what stood there. */
    Browser write(String label, String value) {
        var field = find(
                By.xpath("//label[normalize-space()=\"%s\"]/..//*[self::input or self::textarea]".formatted(label)));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), value, Keys.TAB);
        return settled();
    }

    String valueOf(String label) {
        return String.valueOf(find(By.xpath("//label[normalize-space()=\"%s\"]/..//input".formatted(label)))
                .getDomProperty("value"));
    }

    Browser press(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
        return settled();
    }

    /** Presses a key while another is held. */
    Browser press(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
        return settled();
    }

    Object run(String script, Object... arguments) {
        return Objects.requireNonNull(((JavascriptExecutor) driver).executeScript(script, arguments));
    }

    /** Makes the device prefer something, such as {@code prefers-color-scheme} {@code dark}. */
    Browser prefers(String feature, String value) {
        preferences.put(feature, value);
        var features = preferences.entrySet().stream()
                .map(each -> Map.of("name", each.getKey(), "value", each.getValue()))
                .toList();
        ((HasCdp) bare()).executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
        return this;
    }

    /** Makes the page as large as on another screen. */
    Browser resizes(Window window) {
        Chromium.resize((HasCdp) bare(), window.size());
        return this;
    }

    /** Runs a script at the start of every page that is opened from now on. */
    Browser atEveryPage(String script) {
        ((HasCdp) bare()).executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    /** Ends the browser without a goodbye to anybody, as an empty battery would. */
    void kill() {
        var own = String.valueOf(((Map<?, ?>) Objects.requireNonNull(
                        ((HasCapabilities) bare()).getCapabilities().getCapability("chrome")))
                .get("userDataDir"));
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(own))
                .forEach(ProcessHandle::destroyForcibly);
    }

    WebDriver driver() {
        return driver;
    }

    /** Marks the page, to see later whether it was loaded anew. */
    Browser mark() {
        run("window.koersJourney = true; return true");
        return this;
    }

    boolean isMarked() {
        return Boolean.TRUE.equals(run("return window.koersJourney === true"));
    }

    byte[] picture() {
        return ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Waits for something that can be seen. */
    WebElement find(By what) {
        return waiting()
                .withMessage(() -> what + " on " + path())
                .until(now -> driver.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    private WebDriver bare() {
        return driver instanceof WrapsDriver wrapping ? wrapping.getWrappedDriver() : driver;
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, OFTEN);
    }
}
