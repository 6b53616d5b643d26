package nl.koers.exchange.net;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a server elsewhere answered. */
public final class WebAnswer {

    private static final List<Integer> MOVED = List.of(301, 302, 303, 307, 308);
    private static final int NOT_MODIFIED = 304;
    private static final int OK = 200;
    private static final int AFTER_OK = 300;

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param headers by name in lower case, the first value of each
     * @param body as it came
     */
    public WebAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body.clone();
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body.clone();
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    public boolean isGood() {
        return status >= OK && status < AFTER_OK;
    }

    /** Nothing is new since the answer whose mark was sent along. */
    public boolean isUnchanged() {
        return status == NOT_MODIFIED;
    }

    Optional<String> movedTo() {
        return MOVED.contains(status) ? header("location") : Optional.empty();
    }
}
