package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.koers.testing.Browser;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of response carries the headers that keep a browser safe. */
@KoersTest
class ResponseHeadersTest {

    @Autowired
    Teams teams;

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
            page,                    /login,            200
            redirect,                /,                 302
            unknown for a stranger,  /nergens,          302
            style sheet,             /styles/base.css,  200
            picture,                 /favicon.svg,      200
            health,                  /actuator/health,  200
            pulse,                   /pulse,            204
            TV link,                 /tv/none,          200
            invitation,              /invite/none,      200
            malformed,               /;x,               400
            """)
    void aStrangerGetsHeadersWithEveryResponse(String kind, String path, int status) {
        assertSafe(new Browser(port).get(path), status);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(textBlock = """
            board,          /,                200
            unknown page,   /nergens,         200
            missing script, /VAADIN/none.js,  404
            first command,  /?v-r=init&location=&query=, 200
            """)
    void aMemberGetsHeadersWithEveryResponse(String kind, String path, int status) {
        var browser = new Browser(port);
        browser.signIn(teams.found().manager().email(), Teams.PASSWORD);

        assertSafe(browser.get(path), status);
    }

    @Test
    void refusalsHaveHeadersToo() {
        var browser = new Browser(port);

        assertSafe(browser.post("/pulse", Map.of()), 403);
        assertSafe(browser.send("/login", request -> request.header("Origin", "https://evil.example")), 403);
        assertSafe(
                browser.send(
                        "/?v-r=uidl",
                        request -> request.expectContinue(true).POST(BodyPublishers.ofByteArray(new byte[2_000_000]))),
                413);
    }

    /** What no client library sends. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            TRACE / HTTP/1.1,              405
            GET /%00 HTTP/1.1,             400
            GET /a%2f..%2fb HTTP/1.1,      400
            """)
    void whatTheWebServerRefusesHasHeadersToo(String request, int status) throws IOException {
        try (var line = new Socket(InetAddress.getLoopbackAddress(), port)) {
            line.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .contains("Content-Security-Policy: default-src 'self'", "frame-ancestors 'none'")
                    .contains("X-Content-Type-Options: nosniff", "X-Frame-Options: DENY", "Referrer-Policy: ");
        }
    }

    private static void assertSafe(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        var headers = response.headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).isPresent();
    }
}
