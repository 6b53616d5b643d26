package nl.koers.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends somebody who tries too often back to the sign-in page before a password is looked at. */
final class ThrottleFilter extends OncePerRequestFilter {

    private final SignInThrottle throttle = new SignInThrottle();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var email = Optional.ofNullable(request.getParameter("username")).orElse("");
        if (throttle.mayTry(request.getRemoteAddr(), email)) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?slow");
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod()) || !request.getServletPath().equals("/login");
    }
}
