package nl.koers.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final RateLimit rates = new RateLimit(3);

    @Test
    void aTokenThatAsksTooOftenWaits() {
        assertThat(rates.ask(1).state()).startsWith("\"token\";r=2;t=");
        rates.ask(1);
        assertThat(rates.ask(1).remaining()).isZero();

        var refused = rates.ask(1);

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.seconds()).isBetween(1L, 21L);
        assertThat(refused.policy()).isEqualTo("\"token\";q=3;w=60");
    }

    @Test
    void tokensDoNotSpendFromEachOther() {
        for (var time = 0; time < 4; time++) {
            rates.ask(1);
        }

        assertThat(rates.ask(2).allowed()).isTrue();
    }
}
