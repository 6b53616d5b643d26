package nl.koers.exchange.api;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import nl.koers.kernel.Reason;
import org.springframework.http.HttpHeaders;

/** A request that is refused; its text is written when the language is known. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** A part of the request that is wrong. */
    record Part(boolean isField, String name, Reason why) {}

    private final ProblemKind kind;
    private final transient Reason reason;
    private final transient List<Part> parts = new ArrayList<>();
    private final transient HttpHeaders headers = new HttpHeaders();

    private Refusal(ProblemKind kind, Reason reason) {
        super(kind + " " + reason.key(), null, false, false);
        this.kind = kind;
        this.reason = reason;
    }

    static Refusal of(ProblemKind kind, String key, Object... arguments) {
        return of(kind, Reason.of(key, arguments));
    }

    static Refusal of(ProblemKind kind, Reason reason) {
        return new Refusal(kind, reason);
    }

    static Refusal notFound() {
        return of(ProblemKind.NOT_FOUND, "api.not-found");
    }

    /** A parameter of the address that can't be read. */
    static Refusal ofParameter(String name) {
        return of(ProblemKind.MALFORMED, "api.parameters")
                .with(new Part(false, name, Reason.of("api.parameter-unreadable")));
    }

    /** A field of the body that is wrong. */
    static Refusal ofField(String pointer, Reason why) {
        return of(ProblemKind.REFUSED, "api.fields").with(new Part(true, pointer, why));
    }

    Refusal with(Part part) {
        parts.add(part);
        return this;
    }

    Refusal with(String header, String value) {
        headers.set(header, value);
        return this;
    }

    ProblemKind kind() {
        return kind;
    }

    Reason reason() {
        return reason;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    HttpHeaders headers() {
        return headers;
    }
}
