package nl.koers.text;

import io.github.bucket4j.Bucket;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.koers.identity.CurrentCaller;
import nl.koers.live.Presence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The socket of each page: takes messages of a bounded size at a bounded rate, and hands them to the rooms. */
final class LiveSocket extends TextWebSocketHandler {

    static final String SIGNED_IN = "signed-in";
    static final int LONGEST_MESSAGE = 64 * 1024;
    static final int MOST_AT_ONCE = 300;
    private static final int PER_SECOND = 60;
    private static final long SEND_TIMEOUT_MILLIS = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(LiveSocket.class);

    /** A socket that is open. */
    private record Line(Page page, StringBuilder message, Bucket rate) {}

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final CurrentCaller caller;
    private final Rooms rooms;
    private final Presence presence;
    private final Executor threads;

    LiveSocket(CurrentCaller caller, Rooms rooms, Presence presence, Executor threads) {
        this.caller = caller;
        this.rooms = rooms;
        this.presence = presence;
        this.threads = threads;
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var visitor = new SignedInVisitor(caller, (Authentication)
                Objects.requireNonNull(session.getAttributes().get(SIGNED_IN)));
        var rate = Bucket.builder()
                .addLimit(limit -> limit.capacity(MOST_AT_ONCE).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                .build();
        lines.put(
                session.getId(),
                new Line(new Page(visitor, new Outbox(new SocketWire(session))), new StringBuilder(), rate));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage part) {
        var line = lines.get(session.getId());
        if (line == null) {
            return;
        }
        var message = line.message();
        if (message.length() + part.getPayloadLength() > LONGEST_MESSAGE) {
            line.page().outbox().close(Outbox.TOO_LARGE);
        } else {
            message.append(part.getPayload());
            if (part.isLast()) {
                var whole = message.toString();
                message.setLength(0);
                take(line, whole);
            }
        }
    }

    private void take(Line line, String message) {
        var page = line.page();
        if (!line.rate().tryConsume(1)) {
            page.outbox().close(Outbox.TOO_MANY);
            return;
        }
        switch (Ask.read(message)) {
            case Ask.Open open -> rooms.enter(page, open);
            case Ask.Push push -> rooms.push(page, push);
            case Ask.Caret caret -> rooms.caret(page, caret);
            case Ask.Close(var text) -> rooms.leave(page, text);
            case Ask.Here(var token) -> presence.here(token);
            case Ask.Ping() -> page.outbox().offer(Frames.PONG);
            case Ask.Broken(var text) ->
                text.ifPresentOrElse(
                        id -> page.outbox().offer(Frames.refused(id, Verdict.BROKEN, 0)),
                        () -> page.outbox().close(Outbox.TOO_MANY));
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable failure) {
        LOG.debug("a socket failed", failure);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        var line = lines.remove(session.getId());
        if (line != null) {
            rooms.leave(line.page());
        }
    }

    /** Sends over the container's socket without waiting; to close may wait for a page that does not read. */
    private final class SocketWire implements Outbox.Wire {

        private final WebSocketSession session;
        private final RemoteEndpoint.Async remote;

        private SocketWire(WebSocketSession session) {
            this.session = session;
            var container = Objects.requireNonNull(((NativeWebSocketSession) session).getNativeSession(Session.class));
            remote = container.getAsyncRemote();
            remote.setSendTimeout(SEND_TIMEOUT_MILLIS);
        }

        @Override
        public void send(String frame, Consumer<Boolean> sent) {
            try {
                remote.sendText(frame, result -> sent.accept(result.isOK()));
            } catch (IllegalStateException closed) {
                sent.accept(false);
            }
        }

        @Override
        public void close(int code) {
            threads.execute(() -> {
                try {
                    session.close(new CloseStatus(code));
                } catch (IOException gone) {
                    LOG.debug("a socket was gone before it was closed", gone);
                }
            });
        }
    }
}
