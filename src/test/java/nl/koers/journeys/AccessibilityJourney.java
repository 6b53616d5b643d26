package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

@Journey
class AccessibilityJourney {

    private static final String AXE = axe();
    private static final String FIND = """
            return axe.run(document, Object.assign({resultTypes: ['violations']}, arguments[0]))
                .then(({violations}) => violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => rule.id + ': ' + rule.help + '\\n' + rule.nodes.slice(0, 3)
                        .map(node => node.html + ' ' + node.failureSummary).join('\\n')))""";
    private static final List<String> OPEN_TO_ALL = List.of("/login", "/invite/unknown", "/tv/unknown", "/api");
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
        faults.assertThat((List<?>) browser.run(FIND, Map.of("runOnly", "color-contrast")))
                .as(where + " in the dark")
                .isEmpty();
        faults.assertThat(width(browser.resizes(Window.SMALLEST)))
                .as(where + " is as wide as the screen")
                .isLessThanOrEqualTo(320);
        browser.resizes(Window.LAPTOP);
    }

    /** Grave ones, in the page itself: no page of Koers has a frame. */
    private static List<?> faultsOf(Browser browser) {
        browser.run(AXE + "; return true");
        return (List<?>) browser.run(FIND, Map.of());
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
