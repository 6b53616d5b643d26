package nl.koers.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.koers.identity.ApiRefusals;
import nl.koers.kernel.Reason;
import nl.koers.kernel.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes refusals as problem details, in the language of the request. */
@Component
class Problems implements ApiRefusals {

    private final ApiWords language;
    private final JsonMapper json;

    Problems(ApiWords language, JsonMapper json) {
        this.language = language;
        this.json = json;
    }

    @Override
    public void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, unknown());
    }

    @Override
    public void unreadable(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, refusal(status));
    }

    private static Refusal refusal(int status) {
        return switch (HttpStatus.resolve(status)) {
            case UNAUTHORIZED -> unknown();
            case FORBIDDEN -> Refusal.of(ProblemKind.DENIED, "api.denied");
            case NOT_FOUND -> Refusal.notFound();
            case METHOD_NOT_ALLOWED -> Refusal.of(ProblemKind.METHOD, "api.method");
            case NOT_ACCEPTABLE -> Refusal.of(ProblemKind.NOT_ACCEPTABLE, "api.not-acceptable");
            case CONTENT_TOO_LARGE ->
                Refusal.of(ProblemKind.TOO_LARGE, "api.too-large", RequestLimits.LARGEST_KILOBYTES);
            case UNSUPPORTED_MEDIA_TYPE -> Refusal.of(ProblemKind.MEDIA_TYPE, "api.media-type");
            case NOT_IMPLEMENTED -> Refusal.of(ProblemKind.MALFORMED, "api.address");
            case null, default ->
                status < HttpStatus.INTERNAL_SERVER_ERROR.value()
                        ? Refusal.of(ProblemKind.MALFORMED, "api.address")
                        : Refusal.of(ProblemKind.BROKEN, "api.broken");
        };
    }

    static Refusal unknown() {
        return Refusal.of(ProblemKind.TOKEN, "api.token").with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Koers\"");
    }

    ResponseEntity<Problem> answer(HttpServletRequest request, Refusal refusal) {
        var words = language.of(request);
        return ResponseEntity.status(refusal.kind().status())
                .headers(headers -> headers.addAll(refusal.headers()))
                .header(HttpHeaders.CONTENT_LANGUAGE, words.locale().toLanguageTag())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem(refusal, words));
    }

    /** For what is refused before a controller is found. */
    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        var words = language.of(request);
        response.setStatus(refusal.kind().status().value());
        refusal.headers().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, words.locale().toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem(refusal, words)));
    }

    private static Problem problem(Refusal refusal, Words words) {
        var kind = refusal.kind();
        var faults = refusal.parts().stream()
                .map(part -> part.isField()
                        ? Fault.ofField(part.name(), words.sentence(part.why()))
                        : Fault.ofParameter(part.name(), words.sentence(part.why())))
                .toList();
        return new Problem(
                kind.type(),
                words.text("api.problem." + kind.name()),
                kind.status().value(),
                words.sentence(inWords(refusal.reason(), words)),
                Optional.of(refusal.reason().key()),
                faults.isEmpty() ? Optional.empty() : Optional.of(faults));
    }

    private static Reason inWords(Reason reason, Words words) {
        return new Reason(
                reason.key(),
                reason.arguments().stream()
                        .map(argument -> argument instanceof Scopes scopes ? scopes.in(words) : argument)
                        .toList());
    }
}
