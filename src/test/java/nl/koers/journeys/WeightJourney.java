package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The first view loads at most 350 KB of JavaScript as Brotli. */
@Journey
class WeightJourney {

    private static final long MOST_BYTES = 350_000;
    private static final String SCRIPTS = """
            const scripts = performance.getEntriesByType('resource')
                .filter(each => new URL(each.name).pathname.endsWith('.js'));
            const sum = key => scripts.reduce((total, each) => total + each[key], 0);
            return { sent: sum('encodedBodySize'), read: sum('decodedBodySize') };""";

    @Test
    void signInPageIsLight(Browsers browsers) {
        weigh(browsers.open(Window.PHONE).open("/login"));
    }

    @Test
    void boardIsLight(Browsers browsers) {
        weigh(browsers.open(Window.PHONE).of(Person.MARIT).open("/").sees("h1", "Week"));
    }

    private static void weigh(Browser fresh) {
        var weight = (Map<?, ?>) fresh.run(SCRIPTS);
        assertThat(bytes(weight, "sent")).isPositive().isLessThanOrEqualTo(MOST_BYTES);
        assertThat(bytes(weight, "read")).as("sent compressed").isGreaterThan(2 * bytes(weight, "sent"));
    }

    private static long bytes(Map<?, ?> weight, String key) {
        return weight.get(key) instanceof Number number ? number.longValue() : -1;
    }
}
