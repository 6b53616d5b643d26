package nl.koers.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            12500           | 12500
            12.500          | 12500
            12,500          | 12500
            € 12.500,00     | 12500
            €12,500.00      | 12500
            EUR 12 500      | 12500
            12.500 euro     | 12500
            12500,-         | 12500
            12'500          | 12500
            1.234.567,89    | 1234567.89
            99,5            | 99.5
            0               | 0
            """)
    void readsWhatExportsWrite(String text, String amount) {
        assertThat(MoneyText.read(text).get()).isEqualTo(Money.of(amount));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"veel", "-500", "12.34.5", "1,2345", "12,500.000", "=1+1", "9999999999999", "€", "12 50"})
    void refusesWhatIsNoAmount(String text) {
        assertThat(MoneyText.read(text).refusal()).map(Reason::key).contains("import.amount.unreadable");
    }
}
