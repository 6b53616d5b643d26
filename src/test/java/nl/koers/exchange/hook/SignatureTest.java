package nl.koers.exchange.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Instant AT = Instant.parse("2026-11-19T11:00:00Z");

    /** As {@code printf '1795086000.{}' | openssl dgst -sha256 -hmac geheim} has it. */
    @Test
    void theSignatureIsWhatOtherProgramsCompute() {
        assertThat(Signature.of("geheim", AT, "{}"))
                .isEqualTo("t=1795086000,v1=9a2baf6bf87e365b56b768e7939e0c92f8b5fc463d72a17b507d7977c8011e58");
    }

    @Test
    void anotherMomentBodyOrSecretIsSignedOtherwise() {
        assertThat(Signature.of("geheim", AT, "{}"))
                .isNotEqualTo(Signature.of("geheim", AT.plusSeconds(1), "{}"))
                .isNotEqualTo(Signature.of("geheim", AT, "[]"))
                .isNotEqualTo(Signature.of("anders", AT, "{}"));
    }

    @Test
    void noTwoSecretsAreTheSame() {
        assertThat(Signature.freshSecret()).startsWith("koers_hook_").isNotEqualTo(Signature.freshSecret());
    }
}
