package nl.koers.exchange.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers errors that no controller saw at addresses of the API, where the web server would make a page of its own. */
final class ErrorAnswers extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Problems problems;

    ErrorAnswers(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                && (address + "/").startsWith(request.getContextPath() + "/api/")) {
            problems.unreadable(request, response, response.getStatus());
        } else {
            chain.doFilter(request, response);
        }
    }
}
