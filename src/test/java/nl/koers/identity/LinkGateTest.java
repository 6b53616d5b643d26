package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.testing.KoersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class LinkGateTest {

    @Autowired
    LinkRows rows;

    @Test
    void whoGuessesIsStoppedAndNobodyElse() {
        var gate = new LinkGate(rows);
        for (var guess = 0; guess < 30; guess++) {
            assertThat(gate.mayTry("192.0.2.1")).isTrue();
            assertThat(gate.holder("guess" + guess, LinkPurpose.CALENDAR, "192.0.2.1"))
                    .isEmpty();
        }

        assertThat(gate.mayTry("192.0.2.1")).isFalse();
        assertThat(gate.mayTry("192.0.2.2")).isTrue();
    }
}
