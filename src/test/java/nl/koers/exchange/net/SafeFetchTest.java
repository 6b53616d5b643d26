package nl.koers.exchange.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFetchTest {

    private static final byte[] CALENDAR = "BEGIN:VCALENDAR".getBytes(StandardCharsets.US_ASCII);
    private static final InetAddress OUTSIDE = InetAddress.ofLiteral("8.8.8.8");
    private static final InetAddress INSIDE = InetAddress.getLoopbackAddress();

    private Elsewhere elsewhere;

    @BeforeEach
    void open() throws Exception {
        elsewhere = Elsewhere.open().file("/a.ics", CALENDAR);
    }

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void fileIsFetched() {
        assertThat(get(elsewhere.fetch(), "/a.ics").get().body()).isEqualTo(CALENDAR);
    }

    @Test
    void redirectsAreFollowedThreeTimes() {
        IntStream.range(0, 3).forEach(step -> elsewhere.redirect("/" + step, "/" + (step + 1)));
        elsewhere.redirect("/3", "/a.ics");

        assertThat(get(elsewhere.fetch(), "/1").get().body()).isEqualTo(CALENDAR);
        assertThat(reason(get(elsewhere.fetch(), "/0"))).isEqualTo("net.redirects");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://calendar.example/a.ics", "file:///etc/passwd", "https://x.example:22/"})
    void redirectToAnythingElseIsRefused(String target) {
        elsewhere.redirect("/away", target);

        assertThat(reason(get(elsewhere.fetch(), "/away"))).isEqualTo("net.moved");
    }

    @Test
    void redirectIntoTheNetworkIsRefused() {
        elsewhere.redirect("/away", "https://inside.example/latest/meta-data");
        var fetch = new SafeFetch(
                elsewhere.trust(),
                host -> new InetAddress[] {
                    host.equals("inside.example") ? InetAddress.ofLiteral("169.254.169.254") : INSIDE
                },
                address -> address.isLoopbackAddress() || PublicAddress.isPublic(address));

        assertThat(reason(get(fetch, "/away"))).isEqualTo("net.inside");
    }

    @Test
    void redirectToThisMachineIsSaidSo() {
        elsewhere.redirect("/away", "https://localhost./latest/meta-data");

        assertThat(reason(get(elsewhere.fetch(), "/away"))).isEqualTo("net.inside");
    }

    /** The name is looked up once: what was checked is what is connected to. */
    @Test
    void nameThatPointsElsewhereAMomentLaterGainsNothing() {
        var asked = new AtomicInteger();
        var connected = new AtomicInteger();
        var open = InetAddress.ofLiteral("127.0.0.2");
        elsewhere.on("/secret", exchange -> connected.incrementAndGet());
        var fetch = new SafeFetch(
                elsewhere.trust(),
                host -> new InetAddress[] {asked.getAndIncrement() == 0 ? open : INSIDE},
                address -> true);

        assertThat(reason(get(fetch, "/secret"))).isEqualTo("net.unreachable");
        assertThat(asked).hasValue(1);
        assertThat(connected).hasValue(0);
    }

    @Test
    void nameWithOneAddressInsideIsRefused() {
        var fetch =
                new SafeFetch(elsewhere.trust(), host -> new InetAddress[] {OUTSIDE, INSIDE}, PublicAddress::isPublic);

        assertThat(reason(get(fetch, "/a.ics"))).isEqualTo("net.inside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "localhost", "127.1", "2130706433", "[::ffff:127.0.0.1]"})
    void thisMachineIsRefused(String host) throws Exception {
        var address = WebAddress.of(elsewhere.address(host, "/a.ics"));
        var koers = new SafeFetch();

        assertThat(reason(address.then(known -> koers.get(known, Map.of())))).isIn("net.inside", "net.address");
    }

    @Test
    void certificateOfAnotherNameIsRefused() {
        var address =
                WebAddress.of(elsewhere.address("other.example", "/a.ics")).get();

        assertThat(reason(elsewhere.fetch().get(address, Map.of()))).isEqualTo("net.certificate");
    }

    @Test
    void largeFileIsRefused() {
        elsewhere.file("/large", new byte[WebLimits.FILE.bytes() + 1]);

        assertThat(reason(get(elsewhere.fetch(), "/large"))).isEqualTo("net.large");
    }

    @Test
    void serverThatAnswersDropByDropIsGivenUp() throws Exception {
        var over = new CountDownLatch(1);
        elsewhere.on("/drops", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (!over.await(5, TimeUnit.MILLISECONDS)) {
                    body.write(' ');
                    body.flush();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        var address = WebAddress.of(elsewhere.address("/drops")).get();
        var limits = new WebLimits(Duration.ofMillis(400), 1_000_000, 0);

        assertThat(reason(elsewhere.fetch().get(address, Map.of(), limits))).isEqualTo("net.slow");
        over.countDown();
    }

    @Test
    void answerThatIsNoFileIsRefused() {
        assertThat(get(elsewhere.fetch(), "/gone").refusal()).contains(Reason.of("net.status", 404));
    }

    @Test
    void messageIsSentAndGoesNowhereElse() {
        var heard = new AtomicInteger();
        elsewhere.on("/hook", exchange -> {
            heard.set(exchange.getRequestBody().readAllBytes().length);
            exchange.getResponseHeaders().set("Location", "https://other.example/");
            exchange.sendResponseHeaders(307, -1);
            exchange.close();
        });
        var address = WebAddress.of(elsewhere.address("/hook")).get();

        var answer = elsewhere.fetch().post(address, Map.of("X-Signature", "abc"), CALENDAR);

        assertThat(answer.get().status()).isEqualTo(307);
        assertThat(heard).hasValue(CALENDAR.length);
    }

    private Reading<WebAnswer> get(SafeFetch fetch, String path) {
        return fetch.get(WebAddress.of(elsewhere.address(path)).get(), Map.of());
    }

    private static String reason(Reading<?> reading) {
        return reading.refusal().map(Reason::key).orElse("");
    }
}
