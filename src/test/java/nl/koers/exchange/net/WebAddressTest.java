package nl.koers.exchange.net;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            https://bücher.example:8443/a,                   https://xn--bcher-kva.example:8443/a
            https://calendar.example./a,                     https://calendar.example/a
            https://calendar。example/a,                      https://calendar.example/a
            https://8.8.8.8/a,                               https://8.8.8.8/a
            https://0x8.8.2056/a,                            https://8.8.8.8/a
            https://134744072/a,                             https://8.8.8.8/a
            https://[2001:4860:4860::8888]/a,                https://[2001:4860:4860::8888]/a
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
    @ValueSource(
            strings = {
                "localhost",
                "localhost.",
                "LOCALHOST",
                "koers.localhost",
                "localhost。",
                "ｌｏｃａｌｈｏｓｔ",
                "intranet",
                "nas.local",
                "metadata.google.internal",
                "metadata.google.internal.",
                "127.0.0.1",
                "127.0.0.1.",
                "127.0.0.1:8443",
                "me:secret@127.0.0.1",
                "127.1",
                "127.0.1",
                "2130706433",
                "0x7f000001",
                "0X7F.0.0.1",
                "0x7f.1",
                "017700000001",
                "0177.0.0.01",
                "127。0。0。1",
                "127．0．0．1",
                "127｡0｡0｡1",
                "１２７.0.0.1",
                "0",
                "0x",
                "10.1",
                "169.254.169.254",
                "0xa9fea9fe",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::FFFF:7f00:1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[fe80::1%25eth0]",
                "[fd00:EC2::254]"
            })
    void whateverIsInsideIsRefusedHoweverItIsWritten(String host) {
        assertThat(WebAddress.of("https://" + host + "/in").refusal().map(Reason::key))
                .contains("net.inside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "256.256.256.256",
                "127.0.0.1.1",
                "1.2.3.09",
                "4294967296",
                "a..b",
                ".",
                "[1]",
                "[",
                "a:b:c",
                "x@y@z",
                "a.0y1.1"
            })
    void whatIsNoHostIsRefused(String host) {
        assertThat(WebAddress.of("https://" + host + "/in").refusal().map(Reason::key))
                .contains("net.address");
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
