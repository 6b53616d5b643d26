package nl.koers.identity;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Puts the headers of safety on a response before anything else looks at the request, so that those have them too that
 * the web server refuses by itself: malformed addresses and methods that nobody needs. The same values as later on.
 */
final class FirstHeaders extends ValveBase {

    private final String contentSecurityPolicy;

    FirstHeaders(String contentSecurityPolicy) {
        super(true);
        this.contentSecurityPolicy = contentSecurityPolicy;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", contentSecurityPolicy);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        getNext().invoke(request, response);
    }
}
