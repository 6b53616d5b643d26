package nl.koers.exchange.net;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://calendar.example/a/b.ics,                https://calendar.example/a/b.ics
            '  HTTPS://Calendar.Example/A?x=1#part  ',       https://calendar.example/A?x=1
            webcal://calendar.example/a.ics,                 https://calendar.example/a.ics
            https://calendar.example,                        https://calendar.example/
            https://calendar.example:443/a,                  https://calendar.example/a
            https://calendar.example:8443/a,                 https://calendar.example:8443/a
            https://bücher.example/a,                        https://xn--bcher-kva.example/a
            """)
    void addressIsReadAsAProgramWritesIt(String typed, String read) {
        assertThat(WebAddress.of(typed).get().uri()).hasToString(read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://calendar.example/a.ics,         net.address
            ftp://calendar.example/a.ics,          net.address
            file:///etc/passwd,                    net.address
            gopher://127.0.0.1:6379/_x,            net.address
            calendar.example/a.ics,                net.address
            https:///a.ics,                        net.address
            https:calendar.example,                net.address
            https://me:secret@calendar.example/,   net.address
            https://good.example@evil.example/,    net.address
            https://calendar.example:22/,          net.port
            https://calendar.example:25/,          net.port
            https://a b/,                          net.address
            'https://a\\b.example/',               net.address
            '',                                    net.address
            """)
    void anythingElseIsRefused(String typed, String reason) {
        assertThat(WebAddress.of(typed).refusal().map(Reason::key)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /b.ics,                        https://calendar.example/b.ics
            //other.example/b.ics,         https://other.example/b.ics
            https://other.example/b.ics,   https://other.example/b.ics
            """)
    void nextAddressStandsOnThisOne(String location, String next) {
        var address = WebAddress.of("https://calendar.example/a/x").get();

        assertThat(address.next(location).get().uri()).hasToString(next);
        assertThat(address.next("http://calendar.example/a").refusal()).isPresent();
    }

    @Test
    void secretOfAnAddressIsNotTold() {
        assertThat(WebAddress.of("https://calendar.example/private-1234/basic.ics?key=5678")
                        .get())
                .hasToString("https://calendar.example/…");
    }
}
