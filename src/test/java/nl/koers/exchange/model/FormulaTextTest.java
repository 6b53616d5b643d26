package nl.koers.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            =1+1,                         '=1+1
            +31 6 12345678,               '+31 6 12345678
            -2 uur reizen,                '-2 uur reizen
            @SUM(A1),                     '@SUM(A1)
            "=HYPERLINK(""http://x"")",   "'=HYPERLINK(""http://x"")"
            ＝1+1,                         '＝1+1
            "\t=1",                       "'\t=1"
            '=1,                          ''=1
            """)
    void whatLooksLikeAFormulaGetsAnApostrophe(String text, String guarded) {
        assertThat(FormulaText.guarded(text)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACME", "'s-Hertogenbosch", "'t Hoekje", "5 - 3", "a=b", "''", "12,50"})
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(FormulaText.guarded(text)).isEqualTo(text);
        assertThat(FormulaText.bare(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "+31", "-1", "@x", "=1\n=2", "\r=1"})
    void whatIsReadAgainIsWhatWasWritten(String text) {
        assertThat(FormulaText.bare(FormulaText.guarded(text))).isEqualTo(text);
    }
}
