package nl.koers.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.ObjectProvider;

/** Answers in the words of the API what the web server refused at one of its addresses before anybody looked at it. */
final class ApiErrors extends ValveBase {

    private static final String API = "/api/";

    private final ObjectProvider<ApiRefusals> refusals;

    ApiErrors(ObjectProvider<ApiRefusals> refusals) {
        super(true);
        this.refusals = refusals;
    }

    static boolean isOfApi(HttpServletRequest request) {
        return (request.getRequestURI() + "/").startsWith(request.getContextPath() + API);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (response.isError() && isOfApi(request)) {
            response.setSuspended(false);
            refusals.getObject().unreadable(request, response, response.getStatus());
        } else {
            getNext().invoke(request, response);
        }
    }
}
