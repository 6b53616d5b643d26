package nl.koers.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest(name = "{0} in Dutch and English")
    @CsvSource(delimiter = '|', textBlock = """
            12500    | € 12.500    | €12,500
            12500.00 | € 12.500    | €12,500
            0.5      | € 0,50      | €0.50
            -1250.50 | −€ 1.250,50 | −€1,250.50
            """)
    void isWrittenAsPeopleWriteIt(String amount, String dutch, String english) {
        assertThat(Money.of(amount).in(Locale.of("nl"))).isEqualTo(dutch.replace(' ', '\u00a0'));
        assertThat(Money.of(amount).in(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "10000000000000", "-10000000000000", "1E+999999999", "1E-999999999"})
    void whatIsNoAmountIsRefused(String amount) {
        assertThatThrownBy(() -> Money.of(amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(Money.of("1E+3")).isEqualTo(Money.of("1000.00")).hasToString("1000.00");
    }

    @Test
    void differencesMayLieBelowZero() {
        assertThat(Money.of(3).minus(Money.of(5))).isEqualTo(Money.of(-2));
        assertThat(Money.rounded(new BigDecimal("0.005"))).isEqualTo(Money.of("0.01"));
    }
}
