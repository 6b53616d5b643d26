package nl.koers.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser does with the wire: keeps cookies, follows nothing by itself. */
public final class Browser {

    public static final String DEVICE = "koers-device";
    public static final String SESSION = "JSESSIONID";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI koers;

    public Browser(int port) {
        koers = URI.create("http://localhost:" + port);
    }

    public HttpResponse<String> get(String path) {
        return send(path, request -> request);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        return send(path, request -> form(request, fields));
    }

    /** Sends anything to a path. */
    public HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> kind) {
        try {
            var request = kind.apply(HttpRequest.newBuilder(uri(path))).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Fills in the sign-in page and sends it. */
    public HttpResponse<String> signIn(String email, String password) {
        return signInFrom("203.0.113.1", email, password);
    }

    /** Signs in from an address, as a proxy on the same machine reports it. */
    public HttpResponse<String> signInFrom(String address, String email, String password) {
        var fields = Map.of("username", email, "password", password, "_csrf", csrf());
        return send("/login", request -> form(request, fields).header("X-Forwarded-For", address));
    }

    /** Whether the board opens; else the sign-in page is shown instead. */
    public boolean isSignedIn() {
        return get("/").statusCode() == 200;
    }

    /** The token that pages carry against requests from elsewhere. */
    public String csrf() {
        return csrfOf(get("/login").body());
    }

    public static String csrfOf(String page) {
        var found = CSRF.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** What a restart of Koers, or of the browser, does to a cookie. */
    public void forget(String name) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> store.remove(koers, cookie));
    }

    public URI uri(String path) {
        return URI.create(koers + path);
    }

    public HttpClient client() {
        return client;
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
