package nl.koers.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        Rotec BV,            rotec b.v.
        Rotec BV,            ROTEC
        Rotec N.V.,          Rotec
        Café Zürich,         cafe zurich
        Zuivel De Vecht,     '  zuivel   de vecht '
        Van 't Hof,          van t hof
        Van ’t Hof,          Van 't Hof
        Jansen & Zn.,        Jansen Zn
        P.C. Hoofd B.V.,     PC Hoofd
        Bouw-Groep Oost,     Bouw Groep Oost
        Łódź Ærø Straße,     lodz aero strasse
        BV,                  b.v.
        """)
    void spellingsOfOneNameLeadToOneCustomer(String one, String other) {
        assertThat(CustomerName.typed(one).key())
                .isEqualTo(CustomerName.typed(other).key());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Rotec,       Rotec Zwolle
        Filiaal 1,   Filiaal 11
        De Vries,    De Vries Bouw
        BV,          NV
        株式会社,     有限会社
        ***,         +++
        """)
    void differentNamesAreDifferentCustomers(String one, String other) {
        assertThat(CustomerName.typed(one).key())
                .isNotEqualTo(CustomerName.typed(other).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "=HYPERLINK(\"http://x\")",
                "Robert'); drop table customer;--",
                "{0} '{1}",
                "🍕 Pizza",
                "%_\\"
            })
    void aNameIsPlainText(String text) {
        assertThat(CustomerName.typed(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00a0", "\u200b\u200d"})
    void aNameHasSomethingToSee(String text) {
        assertThat(CustomerName.fault(text)).contains(Reason.of("customer.name-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ro\u0000tec", "Ro\ntec", "Ro\u202etec", "Ro\ud83dtec", "Ro\u2028tec"})
    void signsThatNobodyTypesAreRefused(String text) {
        assertThat(CustomerName.fault(text)).contains(Reason.of("customer.name-unreadable"));
    }

    @Test
    void aNameHasAtMost200Characters() {
        assertThat(CustomerName.fault("a".repeat(200))).isEmpty();
        assertThat(CustomerName.fault("a".repeat(201))).contains(Reason.of("customer.name-too-long", 200));
        assertThat(CustomerName.fault("a".repeat(5000))).contains(Reason.of("customer.name-too-long", 200));
        assertThatIllegalArgumentException().isThrownBy(() -> CustomerName.typed("a".repeat(201)));
    }

    @Test
    void aKeyFitsItsColumnEvenWhereLettersFallApart() {
        assertThat(CustomerName.typed("ﷺ".repeat(200)).key()).hasSizeBetween(1, 200);
    }
}
