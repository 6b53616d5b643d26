package nl.koers.journeys;

import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The plan of the team on somebody's screen. */
record PlanScreen(Browser browser) {

    private static final String FIND = """
            const row = [...document.querySelectorAll('.plan-head, .plan-lines .plan-row')].find(each =>
                each.querySelector('[data-field=TITLE] .value-shown')?.textContent === arguments[0]);
            const value = row?.querySelector(`[data-field=${arguments[1]}]`);""";
    /** Remembers which names light up, as they are drawn: it is too short to be looked for. */
    private static final String WATCH = """
            window.koersNames = [];
            new MutationObserver(all => all.map(each => each.target)
                    .filter(value => value.dataset.by && value.classList.contains('news'))
                    .forEach(value => window.koersNames.push(value.dataset.field + ' '
                        + getComputedStyle(value, '::after').content.replaceAll('"', ''))))
                .observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-by'] });
            return true""";
    /** Keeps what the server sends over sockets, of which each page has one for views and one for texts. */
    private static final String KEEP = """
            window.koersPushed = [];
            window.WebSocket = class extends WebSocket {
                constructor(...how) {
                    super(...how);
                    this.addEventListener('message', event => window.koersPushed.push(event.data));
                }
            };""";

    static PlanScreen of(Browser browser, Person person) {
        browser.of(person).atEveryPage(KEEP).open("/plan").sees("h2", "Planning");
        browser.run(WATCH);
        return new PlanScreen(browser);
    }

    /** What the plan is called. */
    String title() {
        return browser.text(".plan-head [data-field=TITLE]");
    }

    /** Adds a plan line. */
    PlanScreen adds(String title) {
        browser.run("document.querySelector('.plan-lines koers-value[adding]').open(); return true");
        return write(title).shows(title, "TITLE", title);
    }

    /** Goes into a value, of which all is selected then. */
    PlanScreen enters(String line, String field) {
        ((WebElement) browser.run(FIND + "return value.querySelector('.value-shown')", line, field)).click();
        browser.until(
                "in " + field,
                () -> Boolean.TRUE.equals(browser.run(
                        FIND + "return value.querySelector('.value-input') === document.activeElement", line, field)));
        return this;
    }

    /** Writes where the cursor is, and ends it. */
    PlanScreen write(String value) {
        type(value, Keys.ENTER);
        browser.settled();
        return this;
    }

    /** Types where the cursor is, whether anybody answers or not. */
    PlanScreen type(CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
        return this;
    }

    PlanScreen edits(String line, String field, String value) {
        return enters(line, field).write(value);
    }

    PlanScreen shows(String line, String field, String value) {
        browser.until(
                "%s of %s is %s".formatted(field, line, value),
                () -> value.equals(browser.run(
                        FIND + "return value?.querySelector('.value-shown').textContent ?? ''", line, field)));
        return this;
    }

    /** Waits until a value is being written, with this in it. */
    PlanScreen hasOpen(String line, String field, String typed) {
        browser.until(
                "%s of %s is open".formatted(field, line),
                () -> typed.equals(
                        browser.run(FIND + "return value?.querySelector('.value-input')?.value ?? ''", line, field)));
        return this;
    }

    /** Waits until somebody's name is at a value; empty for nobody's. */
    PlanScreen showsIn(String line, String field, String name) {
        browser.until(
                "'%s' in %s".formatted(name, field),
                () -> name.equals(browser.run(FIND + "return value?.dataset.typing ?? ''", line, field)));
        return this;
    }

    /** Waits until a value has lit up with the name of who changed it. */
    PlanScreen litUp(String field, String name) {
        browser.until(
                "%s lit up by %s".formatted(field, name),
                () -> Boolean.TRUE.equals(
                        browser.run("return window.koersNames.includes(arguments[0])", field + " " + name)));
        return this;
    }

    /** What the server has sent since the last question for it. */
    String pushed() {
        return String.valueOf(browser.run("return window.koersPushed.splice(0).join('\\n')"));
    }

    /** Who is here, by name. */
    List<String> people() {
        return ((List<?>) browser.run(
                        "return [...document.querySelectorAll('.here-bar .avatar')].map(each => each.title)"))
                .stream().map(String::valueOf).toList();
    }

    /** Waits until so many people are here. */
    PlanScreen sees(int people) {
        browser.until(people + " people are here", () -> people().size() == people);
        return this;
    }

    SharedText why() {
        return SharedText.ofPlan(browser);
    }
}
