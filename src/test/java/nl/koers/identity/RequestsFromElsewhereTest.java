package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.CompletionException;
import nl.koers.testing.Browser;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a page of another site, or a stranger with a large file, can make Koers do: nothing. */
@KoersTest
@ExtendWith(OutputCaptureExtension.class)
class RequestsFromElsewhereTest {

    private static final String PUSH = "/VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket"
            + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.0.0&X-Atmosphere-TrackMessageSize=true";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Autowired
    Teams teams;

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost", "https://localhost:8080", "null", "%%%"})
    void thePushHandshakeIsForKoersAlone(String origin) {
        browser.signIn(teams.found().manager().email(), Teams.PASSWORD);

        assertThatThrownBy(() -> push(origin))
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(403));
    }

    @Test
    void thePushHandshakeOfKoersItselfIsAccepted() {
        browser.signIn(teams.found().manager().email(), Teams.PASSWORD);
        browser.get("/?v-r=init&location=&query=");

        push("http://localhost:" + port).abort();
    }

    @Test
    void signOutNeedsTheTokenOfThePage() {
        browser.signIn(teams.found().manager().email(), Teams.PASSWORD);

        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.isSignedIn()).isTrue();

        var token = Map.of("_csrf", tokenOfBoard());
        assertThat(browser.post("/logout", token).statusCode()).isEqualTo(302);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void anotherSiteCannotSignSomebodyInOrOut() {
        var crew = teams.found();

        var answer = browser.send(
                "/login",
                request -> request.header("Origin", "https://evil.example")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username="
                                + crew.manager().email() + "&password=" + Teams.PASSWORD.replace(' ', '+'))));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/dynamic/resource/1/2/upload", "/?v-r=uidl&v-uiId=0", "/login"})
    void tenMegabytesAreRefusedAndTheLogSaysSoInOneLine(String path, CapturedOutput log) {
        var answer = browser.send(path, request -> request.POST(BodyPublishers.ofByteArray(new byte[TEN_MEGABYTES])));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(log).contains("Refused a body that is too large").doesNotContain("\tat ", "Exception");
    }

    @Test
    void healthSaysNothingToAStranger() {
        assertThat(browser.get("/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/health/db", "/actuator/beans", "/error"})
    void nothingElseAnswersAStranger(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(302);
    }

    private WebSocket push(String origin) {
        var cookies = Browser.SESSION + "=" + browser.cookie(Browser.SESSION).orElse("") + "; " + Browser.DEVICE + "="
                + browser.cookie(Browser.DEVICE).orElse("");
        return browser.client()
                .newWebSocketBuilder()
                .header("Origin", origin)
                .header("Cookie", cookies)
                .buildAsync(
                        URI.create(browser.uri(PUSH).toString().replace("http:", "ws:")), new WebSocket.Listener() {})
                .join();
    }

    private String tokenOfBoard() {
        return Browser.csrfOf(browser.get("/").body());
    }
}
