package nl.koers.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says in the words of the API why a request is refused before it gets there; the exchange feature answers. */
public interface ApiRefusals {

    /** The request came without a token that holds. */
    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /**
     * The web server or the firewall can't read the request or does not let it in, or a filter fails.
     *
     * @param status of HTTP, 400 to 599
     */
    void unreadable(HttpServletRequest request, HttpServletResponse response, int status) throws IOException;
}
