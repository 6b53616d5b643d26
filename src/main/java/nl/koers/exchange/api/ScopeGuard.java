package nl.koers.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Grant;
import nl.koers.identity.TokenScope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Opens a route to tokens of its scope and of its team; what is not said is shut. The services check the rights. Which
 * methods a route has, stands in the description for everybody.
 */
@Component
class ScopeGuard implements HandlerInterceptor {

    private final CurrentCaller caller;

    ScopeGuard(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var grant = caller.person().flatMap(Caller.Person::grant).orElseThrow(Problems::unknown);
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            return true;
        }
        var route = handler instanceof HandlerMethod method ? method.getMethodAnnotation(InScope.class) : null;
        if (route == null || !isOfTeam(grant, request)) {
            throw Refusal.notFound();
        }
        var scopes = route.value();
        if (scopes.length > 0 && Arrays.stream(scopes).noneMatch(grant.scopes()::contains)) {
            throw outOfScope(scopes);
        }
        return true;
    }

    static Refusal outOfScope(TokenScope... scopes) {
        var needed = new Scopes(List.of(scopes));
        return Refusal.of(ProblemKind.SCOPE, "api.scope", needed)
                .with(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"Koers\", error=\"insufficient_scope\", scope=\"" + needed.names() + '"');
    }

    /** Another team is as unknown as one that does not exist. */
    private static boolean isOfTeam(Grant grant, HttpServletRequest request) {
        return !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("team") instanceof String team)
                || team.equals(grant.team().toString());
    }
}
