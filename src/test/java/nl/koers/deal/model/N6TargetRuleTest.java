package nl.koers.deal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import nl.koers.fixture.Texts;
import nl.koers.kernel.Money;
import nl.koers.kernel.Reason;
import nl.koers.norm.model.FieldOfPlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a field of play asks of a revenue target, in sentences. */
class N6TargetRuleTest {

    private static final NewBusinessCeiling CEILING = NewBusinessCeiling.of(
            List.of(Money.of(300_000), Money.of(350_000), Money.of(900_000)), new BigDecimal("0.1"));

    @ParameterizedTest(name = "{0} of new business, € {1}, reason \"{2}\": {3}")
    @CsvSource(textBlock = """
            1,   35000,    '',           fine
            1,   35000.01, '',           target.above-ceiling
            1,   35000.01, '   ',        target.above-ceiling
            1,   90000,    'grote klus', fine
            0.9, 900000,   '',           fine
            0,   900000,   '',           fine
            1,   0.01,     '',           fine
            """)
    void pureNewBusinessIsAskedLittleUnlessThereIsAReason(
            BigDecimal share, String amount, String reason, String expected) {
        var target = new RevenueTarget(Money.of(amount), Season.WORKING_DAYS, reason);

        assertThat(CEILING.refusal(new FieldOfPlay(share), target)
                        .map(Reason::key)
                        .orElse("fine"))
                .isEqualTo(expected);
    }

    @Test
    void theSentenceSaysHowMuchIsAllowedAndWhy() {
        var refused = CEILING.refusal(FieldOfPlay.NEW_BUSINESS, RevenueTarget.of(Money.of(50_000)));

        assertThat(refused.map(Texts.DUTCH::sentence))
                .contains("Met alleen nieuwe klanten is het omzettarget hooguit €\u00a035.000: 10% van het middelste"
                        + " target bij bestaande klanten. Vraag je toch meer, geef dan een reden.");
    }

    @Test
    void theSentenceOfZeroSaysThatItIsNeverATarget() {
        assertThat(RevenueTarget.fault(Money.ZERO).map(Texts.DUTCH::sentence))
                .contains(
                        "Een omzettarget is altijd meer dan nul. Met alleen nieuwe klanten mag het klein zijn, maar nul"
                                + " niet.");
    }

    @Test
    void whileNobodyWithExistingCustomersHasATargetThereIsNoCeiling() {
        var none = NewBusinessCeiling.of(List.of(), NewBusinessCeiling.FIRST_SHARE);

        assertThat(none.refusal(FieldOfPlay.NEW_BUSINESS, RevenueTarget.of(Money.of(900_000))))
                .isEmpty();
    }

    @ParameterizedTest(name = "€ {0}: {1}")
    @CsvSource(textBlock = """
            0,              target.not-above-zero
            -1,             target.not-above-zero
            0.01,           fine
            9999999999.99,  fine
            10000000000,    target.too-large
            """)
    void zeroIsNeverATarget(String amount, String expected) {
        assertThat(RevenueTarget.fault(Money.of(amount)).map(Reason::key).orElse("fine"))
                .isEqualTo(expected);
    }
}
