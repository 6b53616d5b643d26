package nl.koers.exchange.net;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import nl.koers.exchange.model.Reading;
import nl.koers.kernel.Reason;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks a server at an address that somebody typed, without letting that address lead into the own network: every host,
 * also that of a redirect, is looked up once and must be public ({@link PublicAddress}), and time and size are bounded.
 */
@Component
public class SafeFetch {

    private final WebClients clients;
    private final CheckedNames names;

    @Autowired
    SafeFetch() throws NoSuchAlgorithmException {
        this(SSLContext.getDefault(), InetAddress::getAllByName, PublicAddress::isPublic);
    }

    SafeFetch(SSLContext trust, Names names, Predicate<InetAddress> isPublic) {
        this.names = new CheckedNames(names, isPublic);
        this.clients = new WebClients(trust, this.names);
    }

    /** Why an address can't be asked as things are; a host that nobody knows yet may still come into being. */
    public Optional<Reason> refusal(WebAddress address) {
        try {
            names.resolve(address.host());
            return Optional.empty();
        } catch (CheckedNames.Inside inside) {
            return Optional.of(Reason.of("net.inside"));
        } catch (UnknownHostException notYet) {
            return Optional.empty();
        }
    }

    /**
     * Fetches a file, through redirects to other HTTPS addresses.
     *
     * @return a good answer or an unchanged one; anything else is refused with a reason
     */
    public Reading<WebAnswer> get(WebAddress address, Map<String, String> headers) {
        return get(address, headers, WebLimits.FILE);
    }

    Reading<WebAnswer> get(WebAddress address, Map<String, String> headers, WebLimits limits) {
        return bounded(limits, client -> follow(client, address, headers, limits))
                .then(answer -> answer.isGood() || answer.isUnchanged()
                        ? Reading.of(answer)
                        : refused("net.status", answer.status()));
    }

    /** Sends a message; whatever the server answers is the answer, a redirect too. */
    public Reading<WebAnswer> post(WebAddress address, Map<String, String> headers, byte[] body) {
        var request = new HttpPost(address.uri());
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        headers.forEach(request::setHeader);
        return bounded(WebLimits.MESSAGE, client -> Reading.of(ask(client, request, WebLimits.MESSAGE)));
    }

    private static Reading<WebAnswer> follow(
            CloseableHttpClient client, WebAddress address, Map<String, String> headers, WebLimits limits)
            throws IOException {
        var next = address;
        for (var step = 0; step <= limits.redirects(); step++) {
            var request = new HttpGet(next.uri());
            headers.forEach(request::setHeader);
            var answer = ask(client, request, limits);
            var moved = answer.movedTo();
            if (moved.isEmpty()) {
                return Reading.of(answer);
            }
            var target = next.next(moved.get());
            if (target.refusal().isPresent()) {
                return refused(target.refusal().filter(SafeFetch::isInside).isPresent() ? "net.inside" : "net.moved");
            }
            next = target.get();
        }
        return refused("net.redirects", limits.redirects());
    }

    private static boolean isInside(Reason why) {
        return why.key().equals("net.inside");
    }

    private static WebAnswer ask(CloseableHttpClient client, ClassicHttpRequest request, WebLimits limits)
            throws IOException {
        return client.execute(request, response -> {
            var entity = response.getEntity();
            var body = entity == null ? new byte[0] : entity.getContent().readNBytes(limits.bytes() + 1);
            if (body.length > limits.bytes()) {
                throw new TooLarge();
            }
            return new WebAnswer(response.getCode(), headers(response), body);
        });
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        var headers = new LinkedHashMap<String, String>();
        for (var header : response.getHeaders()) {
            var value = header.getValue();
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), value == null ? "" : value);
        }
        return headers;
    }

    /** On a thread of its own, whose connection is cut when the time is over: a server may also answer drop by drop. */
    private Reading<WebAnswer> bounded(WebLimits limits, Exchange exchange) {
        var client = clients.fresh(limits);
        var work = new FutureTask<>(() -> exchange.with(client));
        Thread.ofVirtual().name("safe-fetch").start(work);
        try {
            return work.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            work.cancel(true);
            return refused("net.slow", limits.time().toSeconds());
        } catch (ExecutionException failure) {
            return refused(failure.getCause(), limits);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return refused("net.unreachable");
        } finally {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private static Reading<WebAnswer> refused(@Nullable Throwable failure, WebLimits limits) {
        return switch (failure) {
            case CheckedNames.Inside inside -> refused("net.inside");
            case UnknownHostException unknown -> refused("net.unknown");
            case TooLarge large -> refused("net.large", limits.bytes() / (1024 * 1024));
            case SSLException untrusted -> refused("net.certificate");
            case InterruptedIOException slow ->
                refused("net.slow", limits.time().toSeconds());
            case null, default -> refused("net.unreachable");
        };
    }

    private static <T> Reading<T> refused(String key, Object... arguments) {
        return new Reading.Refused<>(Reason.of(key, arguments));
    }

    private interface Exchange {

        Reading<WebAnswer> with(CloseableHttpClient client) throws IOException;
    }

    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
