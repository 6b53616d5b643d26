package nl.koers.text;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import nl.koers.kernel.TextId;
import nl.koers.testing.Browser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page's socket, as a test sees it. */
final class Line implements WebSocket.Listener {

    static final String PATH = "/live/socket";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder frame = new StringBuilder();
    private final WebSocket socket;

    private Line(Browser browser, String origin) {
        var cookies = Browser.SESSION + "=" + browser.cookie(Browser.SESSION).orElse("") + "; " + Browser.DEVICE + "="
                + browser.cookie(Browser.DEVICE).orElse("");
        socket = browser.client()
                .newWebSocketBuilder()
                .header("Origin", origin)
                .header("Cookie", cookies)
                .buildAsync(URI.create(browser.uri(PATH).toString().replace("http:", "ws:")), this)
                .join();
    }

    static Line open(Browser browser) {
        return new Line(browser, browser.uri("").toString());
    }

    static Line openFrom(Browser browser, String origin) {
        return new Line(browser, origin);
    }

    Line say(String message) {
        socket.sendText(message.replace('\'', '"'), true).join();
        return this;
    }

    /** Says something that may come too late. */
    void murmur(String message) {
        socket.sendText(message.replace('\'', '"'), true)
                .exceptionally(late -> socket)
                .join();
    }

    Line open(TextId text, long revision, String client) {
        return say("{'do':'open','text':" + text + ",'rev':" + revision + ",'client':'" + client + "'}");
    }

    Line push(TextId text, long revision, String client, int first, String changes) {
        return say("{'do':'push','text':" + text + ",'rev':" + revision + ",'client':'" + client + "','first':" + first
                + ",'changes':[" + changes + "]}");
    }

    /** The next frame of a kind; others that come before are dropped. */
    JsonNode next(String kind) {
        return next(frame -> frame.path("is").asString().equals(kind));
    }

    /** The frame with a change of a client. */
    JsonNode next(String client, int number) {
        return next(frame -> frame.path("changes")
                .valueStream()
                .anyMatch(change -> change.path("c").asString().equals(client)
                        && change.path("n").asInt() == number));
    }

    JsonNode next(Predicate<JsonNode> wanted) {
        try {
            for (var got = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS); got != null; ) {
                if (wanted.test(got)) {
                    return got;
                }
                got = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("it was not heard");
    }

    /** The code with which Koers closed the socket. */
    int closed() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException open) {
            throw new AssertionError("still open", open);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    void close() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        frame.append(data);
        if (last) {
            heard.add(JSON.readTree(frame.toString()));
            frame.setLength(0);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.complete(-1);
    }
}
