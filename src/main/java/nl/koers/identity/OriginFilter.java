package nl.koers.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that a page of another site makes a browser send, the push handshake above all. */
final class OriginFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || isSameOrigin(origin, request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isSameOrigin(String origin, HttpServletRequest request) {
        try {
            var theirs = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(theirs.getHost())
                    && request.getScheme()
                            .equals(String.valueOf(theirs.getScheme()).toLowerCase(Locale.ROOT))
                    && request.getServerPort() == port(theirs);
        } catch (IllegalArgumentException noOrigin) {
            return false;
        }
    }

    private static int port(URI origin) {
        if (origin.getPort() > 0) {
            return origin.getPort();
        }
        return "https".equalsIgnoreCase(origin.getScheme()) ? 443 : 80;
    }
}
