package nl.koers.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a session go on only while its device is signed in, so that "sign out everywhere" holds at the next action.
 * Heartbeats and pushes of a forgotten tab are no use and do not keep a device alive.
 */
final class DeviceFilter extends OncePerRequestFilter {

    private static final Set<String> NO_USE = Set.of("heartbeat", "push");

    private final SignIns signIns;

    DeviceFilter(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof KoersPrincipal
                && DeviceCookie.read(request).flatMap(signIns::use).isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var kind = request.getParameter("v-r");
        return kind != null && NO_USE.contains(kind);
    }
}
