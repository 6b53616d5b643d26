package nl.koers.text;

import java.util.Map;
import nl.koers.identity.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Opens a socket for somebody who signed in; not for a screen with a link. */
final class PersonsOnly implements HandshakeInterceptor {

    private final CurrentCaller caller;

    PersonsOnly(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || caller.person().isEmpty()) {
            response.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        attributes.put(LiveSocket.SIGNED_IN, signedIn);
        return true;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception failure) {
        // nothing is left to do
    }
}
