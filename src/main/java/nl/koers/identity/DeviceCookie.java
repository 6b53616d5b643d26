package nl.koers.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Keeps somebody signed in across restarts of Koers by a cookie that names a row of {@link SignIns}. It is no "stay
 * signed in": the row ends when it was not used for the idle time, however long the browser keeps the cookie.
 */
final class DeviceCookie implements RememberMeServices, LogoutHandler {

    static final String NAME = "koers-device";
    static final String KEY = "koers-device-cookie";
    private static final Set<String> NO_USE = Set.of("heartbeat", "push");

    /** Pages open it by themselves, again and again. */
    private static final String LIVE_SOCKET = "/live/socket";

    private static final int LONGEST_DEVICE = 200;
    private static final long KEPT_SECONDS = 30L * 24 * 3600;

    private final SignIns signIns;

    DeviceCookie(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return who(request, signIns)
                .map(principal -> new RememberMeAuthenticationToken(KEY, principal, principal.getAuthorities()))
                .orElse(null);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        // a failed attempt says nothing about the device
    }

    @Override
    public void loginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication successfulAuthentication) {
        if (successfulAuthentication.getPrincipal() instanceof KoersPrincipal principal) {
            read(request).ifPresent(signIns::end);
            var device = Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT))
                    .orElse("");
            var token =
                    signIns.begin(principal.account(), device.substring(0, Math.min(device.length(), LONGEST_DEVICE)));
            write(request, response, token, KEPT_SECONDS);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        read(request).ifPresent(signIns::end);
        write(request, response, "", 0);
    }

    /** Whose device sent a request; heartbeats and pushes of a forgotten tab do not keep it alive. */
    static Optional<KoersPrincipal> who(HttpServletRequest request, SignIns signIns) {
        var kind = Optional.ofNullable(request.getParameter("v-r")).orElse("");
        var noUse = NO_USE.contains(kind) || request.getServletPath().equals(LIVE_SOCKET);
        return read(request).flatMap(token -> noUse ? signIns.look(token) : signIns.use(token));
    }

    private static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String value, long seconds) {
        var cookie = ResponseCookie.from(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(seconds)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
