package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koers.fixture.Texts;
import nl.koers.kernel.Words;
import org.junit.jupiter.api.Test;

/** The page on which people read what programs can do. */
class ApiReaderTest {

    @Test
    void everyCallAndEveryWebhookIsShownOnce() {
        assertThat(titles(Texts.DUTCH))
                .contains("Klantafspraken", "Bord en weken", "Webhooks: wat Koers uit zichzelf vertelt");
        assertThat(found("<code>(/api/v1/[^<]*)</code>", page(Texts.DUTCH)))
                .contains("/api/v1/teams/{team}/weeks")
                .hasSizeGreaterThan(20);
        assertThat(found("<code>([a-z]+\\.?[a-z]+)</code><span lang", page(Texts.DUTCH)))
                .contains("appointment.held", "week.closed", "course.changed", "meeting.closed", "ping");
    }

    @Test
    void whatKoersSaysIsInTheLanguageOfTheReaderAndTheRestIsMarked() {
        assertThat(page(Texts.DUTCH))
                .contains("De sleutel heeft nodig: ‘Klanten toevoegen en hernoemen’ (WRITE_CUSTOMERS).")
                .contains("<span lang=\"en\">A new appointment</span>")
                .doesNotContain("Scope: ");
        assertThat(page(Texts.ENGLISH)).contains("The token needs: ‘Add and rename customers’ (WRITE_CUSTOMERS).");
    }

    @Test
    void whatIsInsideABodyIsNamedByItsPath() {
        assertThat(page(Texts.DUTCH))
                .contains(
                        "<code>customer.name</code> <span class=\"tiny\">tekst · bijvoorbeeld Bakkerij De Korenaar</span>")
                .contains("<code>items[].norm.exact</code>")
                .contains(
                        "<code>data.appointment</code> <span class=\"tiny\">geheel getal · verplicht · bijvoorbeeld 7</span>");
    }

    private static List<String> titles(Words words) {
        return new ApiReader(words)
                .sections().stream().map(ApiReader.Section::title).toList();
    }

    private static String page(Words words) {
        return new ApiReader(words)
                .sections().stream().map(ApiReader.Section::html).collect(Collectors.joining());
    }

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
