package nl.koers.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@Journey
class SafetyJourney {

    @ParameterizedTest
    @ValueSource(
            strings = {"/login", "/", "/tv/unknown", "/styles/tokens.css", "/actuator/health", "/no/such/page", "/;x"})
    void everyResponseCarriesTheHeaders(String path, Koers koers) throws IOException, InterruptedException {
        var answer = get(koers.home() + path);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"http://boos.example, 403", "http://localhost:1, 403", "null, 403"})
    void pushFromAnotherSiteIsRefused(String origin, int status, Koers koers) {
        assertThat(handshake(koers, origin)).isEqualTo(status);
        assertThat(handshake(koers, koers.home())).isNotEqualTo(status);
    }

    @Test
    void signOutEverywhereEndsOtherBrowsersAtTheirNextAction(Browsers browsers) {
        var phone = browsers.open(Window.PHONE).signIn(Person.LARS).open("/");
        var laptop = browsers.open(Window.LAPTOP).signIn(Person.LARS).open("/");

        laptop.open("/me").choose("Overal afmelden").isAt("/login");

        phone.press(Keys.ALT, Keys.ARROW_LEFT).isAt("/login");
        phone.open("/my-week").isAt("/login");
    }

    @Test
    void scriptInTheNameOfACustomerIsOnlyText(Browsers browsers) {
        var name = "<img src=x onerror=\"window.boos=true\">";
        var anna = Phone.of(browsers.open(Window.PHONE), Person.ANNA).held(name).browser();

        anna.sees(".appointments", name);
        anna.open("/customers").sees(name);

        assertThat(anna.run("return window.boos === undefined")).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/settings/norms", "/my-week?rep=987654", "/settings/reps?rep=1"})
    void repIsToldThatAScreenIsNotThere(String path, Browsers browsers) {
        var anna = browsers.open(Window.PHONE).of(Person.ANNA).open(path);

        assertThat(anna.text("h1")).isIn("Dit scherm is niet voor jou", "Deze pagina is er niet");
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** How the server answers a browser that wants to open the push connection from a page of that origin. */
    private static int handshake(Koers koers, String origin) {
        var push = URI.create(koers.home().replace("http:", "ws:") + "/VAADIN/push?v-r=push&v-uiId=0");
        try (var client = HttpClient.newHttpClient()) {
            client.newWebSocketBuilder()
                    .header("Origin", origin)
                    .buildAsync(push, new WebSocket.Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            if (refused.getCause() instanceof WebSocketHandshakeException handshake) {
                return handshake.getResponse().statusCode();
            }
            throw refused;
        }
    }
}
