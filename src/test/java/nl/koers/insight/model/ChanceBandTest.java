package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChanceBandTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            1,      NEARLY_CERTAIN
            0.97,   NEARLY_CERTAIN
            0.96,   VERY_LIKELY
            0.85,   VERY_LIKELY
            0.8499, LIKELY
            0.6,    LIKELY
            0.59,   EITHER_WAY
            0.4,    EITHER_WAY
            0.34,   UNLIKELY
            0.15,   UNLIKELY
            0.14,   VERY_UNLIKELY
            0.03,   VERY_UNLIKELY
            0.0299, NEARLY_IMPOSSIBLE
            0,      NEARLY_IMPOSSIBLE
            """)
    void theSameChanceIsCalledTheSame(double chance, ChanceBand band) {
        assertThat(ChanceBand.of(chance)).isEqualTo(band);
    }
}
