package nl.koers.exchange.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can be the matter with a request. */
enum ProblemKind {
    MALFORMED(HttpStatus.BAD_REQUEST),
    TOKEN(HttpStatus.UNAUTHORIZED),
    SCOPE(HttpStatus.FORBIDDEN),
    DENIED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    CHANGED(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    MATCH_MISSING(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** A name that never changes, for programs. */
    String type() {
        return "urn:koers:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
