package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
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
            "/settings/tokens",
            "/settings/webhooks",
            "/settings/targets",
            "/me",
            "/help",
            "/audit",
            "/admin",
            "/nowhere");

    /** In light all rules; on the same page in dark those that a colour can break, and how wide it is at 320 pixels. */
    @Test
    void noScreenHasAGraveFaultInLightOrDarkOrScrollsSideways(Browsers browsers) {
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

    private static long width(Browser browser) {
        return ((Number) browser.run("""
                        return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(
                            () => done(document.documentElement.scrollWidth))))""")).longValue();
    }

    private static void look(Browser browser, String where, SoftAssertions faults) {
        browser.prefers("prefers-color-scheme", "light");
        faults.assertThat(faultsOf(browser)).as(where).isEmpty();
        browser.prefers("prefers-color-scheme", "dark");
        faults.assertThat(graveOf(
                        violations().withOnlyRules(List.of("color-contrast")).analyze(browser.driver(), false)))
                .as(where + " in the dark")
                .isEmpty();
        faults.assertThat(width(browser.resizes(Window.SMALLEST)))
                .as(where + " is as wide as the screen")
                .isLessThanOrEqualTo(320);
        browser.resizes(Window.LAPTOP);
    }

    private static List<String> faultsOf(Browser browser) {
        return graveOf(violations().analyze(browser.driver()));
    }

    /** Without all that is in order, which is much more; in the page itself, as no page of Koers has a frame. */
    private static AxeBuilder violations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder().withOptions(options).setLegacyMode(true);
    }

    private static List<String> graveOf(Results results) {
        return results.getViolations().stream()
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
