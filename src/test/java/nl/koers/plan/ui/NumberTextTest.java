package nl.koers.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(textBlock = """
            nl, 12,           12
            nl, '1.300.000',  1300000
            nl, '€ 1.300.000', 1300000
            nl, '1,3 mln',    1300000
            nl, '0,5',        0.5
            nl, 40k,          40000
            nl, '-3',         -3
            nl, veel,         veel
            nl, '12 x 3',     12 x 3
            en, '1,300,000',  1300000
            en, 1.3 mln,      1300000
            """)
    void aNumberIsReadAsItIsWritten(String language, String typed, String kept) {
        assertThat(new NumberText(Locale.of(language)).kept(typed)).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            1040000, '€ 1,04 mln'
            1300000, '€ 1,30 mln'
            260000,  '€ 260.000'
            """)
    void moneyIsShownShortly(BigDecimal euros, String shown) {
        assertThat(new NumberText(Locale.of("nl")).shown(euros, true)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"0.5", "1300000", "12", "-3", "1234567.89"})
    void whatIsEditedIsKeptAsItWas(String number) {
        var dutch = new NumberText(Locale.of("nl"));

        assertThat(dutch.kept(dutch.typed(new BigDecimal(number)))).isEqualTo(number);
    }
}
