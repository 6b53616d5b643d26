package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Answers what no other controller does: that there is nothing here, or not with this method. */
@Hidden
@RestController
class UnknownController {

    private static final String EVERYTHING = "/api/*/**";

    private final RequestMappingHandlerMapping routes;

    UnknownController(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    @InScope
    @RequestMapping({"/api/", EVERYTHING})
    void nothing(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        var methods = methods(request);
        if (methods.isEmpty()) {
            throw Refusal.notFound();
        }
        throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
    }

    private Set<String> methods(HttpServletRequest request) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> !route.getPatternValues().contains(EVERYTHING))
                .filter(route ->
                        Objects.requireNonNull(route.getPathPatternsCondition()).getMatchingCondition(request) != null)
                .flatMap(route -> route.getMethodsCondition().getMethods().stream())
                .map(RequestMethod::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
