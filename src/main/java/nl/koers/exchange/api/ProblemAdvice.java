package nl.koers.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns whatever goes wrong in the API into problem details. */
@Order(0)
@RestControllerAdvice(basePackageClasses = ProblemAdvice.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal, HttpServletRequest request) {
        return problems.answer(request, refusal);
    }

    /** The token may go here, but whom it acts for may not do this. */
    @ExceptionHandler
    ResponseEntity<Problem> denied(AccessDeniedException denied, HttpServletRequest request) {
        return problems.answer(request, Refusal.of(ProblemKind.DENIED, "api.denied"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return problems.answer(request, BodyFaults.of(unreadable));
    }

    /** Letters that are no letters, behind the question mark or in a header. */
    @ExceptionHandler({InvalidParameterException.class, RequestRejectedException.class})
    ResponseEntity<Problem> unreadable(RuntimeException wrong, HttpServletRequest request) {
        return problems.answer(request, Refusal.of(ProblemKind.MALFORMED, "api.address"));
    }

    /** An id that is none is unknown like any other. */
    @ExceptionHandler
    ResponseEntity<Problem> unreadable(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        return problems.answer(
                request,
                wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? Refusal.notFound()
                        : Refusal.ofParameter(wrong.getName()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> method(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request) {
        var refusal = Refusal.of(ProblemKind.METHOD, "api.method");
        var supported = wrong.getSupportedMethods();
        return problems.answer(
                request, supported == null ? refusal : refusal.with(HttpHeaders.ALLOW, String.join(", ", supported)));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mediaType(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request) {
        return problems.answer(
                request,
                Refusal.of(ProblemKind.MEDIA_TYPE, "api.media-type")
                        .with(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE));
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAcceptable(HttpMediaTypeNotAcceptableException wrong, HttpServletRequest request) {
        return problems.answer(request, Refusal.of(ProblemKind.NOT_ACCEPTABLE, "api.not-acceptable"));
    }

    @ExceptionHandler
    ResponseEntity<Problem> broken(Exception unexpected, HttpServletRequest request) {
        LOG.error("The API failed at {} {}", request.getMethod(), request.getRequestURI(), unexpected);
        return problems.answer(request, Refusal.of(ProblemKind.BROKEN, "api.broken"));
    }
}
