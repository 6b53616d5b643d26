package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

@Journey
class AccessibilityJourney {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final List<String> OPEN_TO_ALL = List.of("/login", "/invite/unknown", "/tv/unknown");
    private static final List<String> SCREENS = List.of(
            "/",
            "/?beamer",
            "/?week=nonsense",
            "/my-week",
            "/my-week?rep=1",
            "/plan",
            "/meeting",
            "/insight",
            "/insight/rep/1",
            "/insight/ahead",
            "/insight/proof",
            "/deals",
            "/customers",
            "/import",
            "/settings",
            "/settings/reps",
            "/settings/reps?rep=1",
            "/settings/members",
            "/settings/norms",
            "/settings/leave",
            "/settings/holidays",
            "/settings/screens",
            "/settings/targets",
            "/me",
            "/help",
            "/audit",
            "/admin",
            "/nowhere");

    /** In light all rules, in dark on the same page those that a colour can break. */
    @Test
    void noScreenHasAGraveFaultInLightOrDark(Browsers browsers) {
        var browser = browsers.open(Window.LAPTOP).prefers("prefers-reduced-motion", "reduce");
        var faults = new SoftAssertions();

        OPEN_TO_ALL.forEach(path -> look(browser.open(path), path, faults));
        browser.of(Person.MARIT);
        SCREENS.forEach(path -> look(browser.open(path), path, faults));
        look(browser.open("/").choose("Anna de Wit").sees("Anna de Wit"), "a rep on the board", faults);

        faults.assertAll();
    }

    @Test
    void newAppointmentOnAPhoneHasNoGraveFault(Browsers browsers) {
        var anna = Phone.of(browsers.open(Window.PHONE).prefers("prefers-reduced-motion", "reduce"), Person.ANNA)
                .browser();

        assertThat(faultsOf(anna)).isEmpty();
        anna.choose("+ Afspraak").sees("Nieuwe afspraak");
        assertThat(faultsOf(anna)).isEmpty();
        assertThat(anna.run("""
                        return [...document.querySelectorAll('vaadin-dialog *')]
                            .filter(each => each.getBoundingClientRect().right > innerWidth)
                            .map(each => each.outerHTML);""")).as("what sticks out").isEqualTo(List.of());
    }

    @Test
    void noScreenScrollsSidewaysAtThreeHundredAndTwentyPixels(Browsers browsers) {
        var browser = browsers.open(Window.SMALLEST);
        var wide = new ArrayList<String>();

        OPEN_TO_ALL.forEach(path -> measure(browser.open(path), wide));
        browser.of(Person.MARIT);
        SCREENS.forEach(path -> measure(browser.open(path), wide));

        assertThat(wide).isEmpty();
    }

    @Test
    void nothingMovesForWhoAsksForCalm(Browsers browsers) {
        var lively = browsers.open(Window.LAPTOP)
                .prefers("prefers-reduced-motion", "no-preference")
                .of(Person.ANNA)
                .open("/");
        assertThat(duration(lively)).isNotEqualTo("0s");

        var calm = browsers.open(Window.LAPTOP)
                .prefers("prefers-reduced-motion", "reduce")
                .of(Person.ANNA)
                .open("/");

        assertThat(duration(calm)).isEqualTo("0s");
        assertThat(calm.run("return document.getAnimations().length")).isEqualTo(0L);
    }

    private static Object duration(Browser browser) {
        return browser.run("return getComputedStyle(document.querySelector('.norm-bar .held')).transitionDuration");
    }

    private static void measure(Browser browser, List<String> wide) {
        var width = (Number) browser.run("return document.documentElement.scrollWidth");
        if (width.intValue() > 320) {
            wide.add("%s is %s wide".formatted(browser.path(), width));
        }
    }

    private static void look(Browser browser, String where, SoftAssertions faults) {
        browser.prefers("prefers-color-scheme", "light");
        faults.assertThat(faultsOf(browser)).as(where).isEmpty();
        browser.prefers("prefers-color-scheme", "dark");
        faults.assertThat(faultsOf(browser, new AxeBuilder().withRules(List.of("color-contrast"))))
                .as(where + " in the dark")
                .isEmpty();
    }

    private static List<String> faultsOf(Browser browser) {
        return faultsOf(browser, new AxeBuilder());
    }

    private static List<String> faultsOf(Browser browser, AxeBuilder rules) {
        return rules.analyze(browser.driver()).getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact()))
                .map(AccessibilityJourney::named)
                .toList();
    }

    private static String named(Rule rule) {
        return rule.getNodes().stream()
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .limit(3)
                        .toList() + " " + rule.getId() + ": " + rule.getHelp();
    }
}
