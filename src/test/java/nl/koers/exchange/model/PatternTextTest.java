package nl.koers.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.team.model.DayPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ma-vr                        | FFFFFNN
        ma t/m do                    | FFFFNNN
        maandag tot en met vrijdag   | FFFFFNN
        ma,di,wo,do½                 | FFFHNNN
        ma, di en do 1/2             | FFNHNNN
        ma-do, vr half               | FFFFHNN
        ma 8, di 8, wo 4             | FFHNNNN
        ma: 8 uur; wo: 3,5 uur       | FNHNNNN
        8/8/8/8/4                    | FFFFHNN
        8-8-0-8-0                    | FFNFNNN
        8 8 8 8 8 0 0                | FFFFFNN
        fulltime                     | FFFFFNN
        Mon-Fri                      | FFFFFNN
        zo-di                        | FFNNNNF
        """)
    void aPatternIsReadAsPeopleWriteIt(String text, String expected) {
        var pattern = PatternText.read(text).get();

        assertThat(Stream.of(DayOfWeek.values())
                        .map(pattern::on)
                        .map(DayPart::name)
                        .map(name -> name.substring(0, 1))
                        .collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parttime", "ma,xx", "ma 25", "0/0/0/0/0", "3 dagen", "ma 1-2-2026"})
    void whatIsNoPatternIsRefused(String text) {
        assertThat(PatternText.read(text).refusal()).map(reason -> reason.key()).contains("import.pattern.unreadable");
    }
}
