package nl.koers.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One way to write a percentage, everywhere. */
class PercentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | 0.4   | 40%
            nl | 0.013 | 1,3%
            en | 0.013 | 1.3%
            """)
    void aPercentageIsWrittenWithoutASpace(String language, double share, String written) {
        assertThat(new Formats(Locale.of(language)).percent(share)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noTextWritesItOtherwise(String language) throws IOException {
        var texts = Path.of("src/main/resources/vaadin-i18n/translations_" + language + ".properties");

        assertThat(Files.readAllLines(texts)).noneMatch(line -> line.matches(".*[0-9}]\\s+%.*"));
    }

    @Test
    void theCheckWouldFindOne() {
        assertThat("hooguit {1} % van").matches(".*[0-9}]\\s+%.*");
    }
}
