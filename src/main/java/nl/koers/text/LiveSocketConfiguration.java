package nl.koers.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import nl.koers.identity.CurrentCaller;
import nl.koers.live.Presence;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** The socket at /live/socket, behind the same filters as every page. */
@Configuration(proxyBeanMethods = false)
class LiveSocketConfiguration {

    static final String PATH = "/live/socket";

    @Bean
    static RoomThreads roomThreads() {
        return new RoomThreads();
    }

    @Bean
    HandlerMapping liveSocketMapping(CurrentCaller caller, Rooms rooms, Presence presence, RoomThreads threads) {
        var handshake = new WebSocketHttpRequestHandler(
                new LiveSocket(caller, rooms, presence, threads), new DefaultHandshakeHandler());
        handshake.setHandshakeInterceptors(List.of(new PersonsOnly(caller)));
        HttpRequestHandler plain = (request, response) -> handshake.handleRequest(new Uncompressed(request), response);
        return new SimpleUrlHandlerMapping(Map.of(PATH, plain), Ordered.HIGHEST_PRECEDENCE);
    }

    /** To compress short messages once per page costs more than to send them. */
    private static final class Uncompressed extends HttpServletRequestWrapper {

        Uncompressed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isExtensions(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isExtensions(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        private static boolean isExtensions(String name) {
            return WebSocketHttpHeaders.SEC_WEBSOCKET_EXTENSIONS.equalsIgnoreCase(name);
        }
    }
}
