package nl.koers.exchange.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how often a token may ask, and how much it may send at once; nothing that comes in parts, like files of forms. */
final class RequestLimits extends OncePerRequestFilter {

    static final int LARGEST_KILOBYTES = 256;
    private static final int LARGEST = LARGEST_KILOBYTES * 1024;

    private final CurrentCaller caller;
    private final RateLimit rates;
    private final Problems problems;

    RequestLimits(CurrentCaller caller, RateLimit rates, Problems problems) {
        this.caller = caller;
        this.rates = rates;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isInParts(request)) {
            problems.write(request, response, Refusal.of(ProblemKind.MEDIA_TYPE, "api.media-type"));
            return;
        }
        var grant = caller.person().flatMap(Caller.Person::grant);
        if (grant.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var verdict = rates.ask(grant.get().token());
        response.setHeader("RateLimit-Policy", verdict.policy());
        response.setHeader("RateLimit", verdict.state());
        if (!verdict.allowed()) {
            problems.write(
                    request,
                    response,
                    Refusal.of(ProblemKind.TOO_MANY, "api.too-many", verdict.seconds())
                            .with(HttpHeaders.RETRY_AFTER, Long.toString(verdict.seconds())));
            return;
        }
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            problems.write(request, response, Refusal.of(ProblemKind.TOO_LARGE, "api.too-large", LARGEST_KILOBYTES));
            return;
        }
        chain.doFilter(new Body(request, bytes), response);
    }

    private static boolean isInParts(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
