package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void theNinthTryAtOneAccountWaits() {
        assertThat(tries("192.0.2.1", "anna@koers.invalid", 9)).isEqualTo(8);
    }

    @Test
    void capitalsAndSpacesMakeNoOtherAccount() {
        tries("192.0.2.1", "anna@koers.invalid", 8);

        assertThat(throttle.mayTry("192.0.2.1", " Anna@KOERS.invalid ")).isFalse();
    }

    @Test
    void theOwnerElsewhereIsNotSlowed() {
        tries("192.0.2.1", "anna@koers.invalid", 20);

        assertThat(throttle.mayTry("192.0.2.2", "anna@koers.invalid")).isTrue();
    }

    @Test
    void oneAddressTriesAtMostSixtyAccounts() {
        var granted = IntStream.range(0, 100)
                .filter(number -> throttle.mayTry("192.0.2.1", "mens" + number + "@koers.invalid"))
                .count();

        assertThat(granted).isEqualTo(60);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(textBlock = """
            2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true
            2001:db8:1:2::1, 2001:db8:1:3::1,      false
            192.0.2.1,       192.0.2.2,            false
            192.0.2.1,       192.0.2.1,            true
            unknown,         unknown,              true
            """)
    void anIpv6NetworkCountsAsOneAddress(String one, String other, boolean same) {
        assertThat(SignInThrottle.network(one).equals(SignInThrottle.network(other)))
                .isEqualTo(same);
    }

    private long tries(String address, String email, int number) {
        return IntStream.range(0, number)
                .filter(attempt -> throttle.mayTry(address, email))
                .count();
    }
}
