package nl.koers.bench;

import java.net.URI;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import nl.koers.testing.Browser;

/** One page on the text: hears all changes, and types when told to. */
final class BenchPerson implements WebSocket.Listener {

    private static final String CHANGE = "{\"c\":\"p";
    private static final String PIECE = "koers ";

    private final int number;
    private final long text;
    private final Measurement measurement;
    private final Progress progress;
    private final StringBuilder frame = new StringBuilder();
    private final CompletableFuture<Void> opened = new CompletableFuture<>();
    private final WebSocket socket;
    private int made;
    private volatile int confirmed;
    private volatile long pinged;

    BenchPerson(int number, long text, Browser browser, Measurement measurement, Progress progress) {
        this.number = number;
        this.text = text;
        this.measurement = measurement;
        this.progress = progress;
        var cookies = Browser.SESSION + "=" + browser.cookie(Browser.SESSION).orElseThrow() + "; " + Browser.DEVICE
                + "=" + browser.cookie(Browser.DEVICE).orElseThrow();
        socket = browser.client()
                .newWebSocketBuilder()
                .header("Cookie", cookies)
                .buildAsync(URI.create(browser.uri("/live/socket").toString().replace("http:", "ws:")), this)
                .join();
        say("{\"do\":\"open\",\"text\":" + text + ",\"rev\":-1,\"client\":\"p" + number + "\"}");
        opened.join();
    }

    /** Types a short piece somewhere; who still waits for the last one types later. */
    void type() {
        if (confirmed == made) {
            var at = progress.now();
            var place = ThreadLocalRandom.current().nextInt(at.length() + 1);
            var before = place == 0 ? "" : place + ",";
            var after = place == at.length() ? "" : "," + (at.length() - place);
            made++;
            measurement.sent(number, made);
            say("{\"do\":\"push\",\"text\":" + text + ",\"rev\":" + at.revision() + ",\"client\":\"p" + number
                    + "\",\"first\":" + made + ",\"changes\":[[" + before + "[0,\"" + PIECE + "\"]" + after + "]]}");
        }
    }

    /** Asks for the shortest answer that there is: what the machine needs for it now is no fault of the texts. */
    void ping() {
        pinged = System.nanoTime();
        say("{\"do\":\"ping\"}");
    }

    void leave() {
        socket.abort();
    }

    private void say(String message) {
        socket.sendText(message, true);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        if (last && frame.isEmpty()) {
            hear(data.toString());
        } else {
            frame.append(data);
            if (last) {
                hear(frame.toString());
                frame.setLength(0);
            }
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void hear(String message) {
        if (message.startsWith("{\"is\":\"changes\"")) {
            hearChanges(message);
        } else if (message.startsWith("{\"is\":\"text\"")) {
            opened.complete(null);
        } else if (message.startsWith("{\"is\":\"pong\"")) {
            measurement.answered(pinged);
        } else if (!message.startsWith("{\"is\":\"people\"")) {
            progress.complain(message);
        }
    }

    private void hearChanges(String message) {
        measurement.heardFrame();
        var changes = 0;
        for (var at = message.indexOf(CHANGE); at >= 0; at = message.indexOf(CHANGE, at + 1), changes++) {
            var quote = message.indexOf('"', at + CHANGE.length());
            var person = Integer.parseInt(message, at + CHANGE.length(), quote, 10);
            var from = quote + ",\"n\":".length() + 1;
            var change = Integer.parseInt(message, from, message.indexOf(',', from), 10);
            if (person == number) {
                confirmed = change;
            } else {
                measurement.heard(person, change);
            }
        }
        var from = message.indexOf("\"rev\":") + "\"rev\":".length();
        progress.at(Long.parseLong(message, from, message.indexOf(',', from), 10) + changes, PIECE.length());
    }
}
