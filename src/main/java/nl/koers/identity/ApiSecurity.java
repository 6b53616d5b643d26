package nl.koers.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The way in for programs: a token with every request, and nothing that a browser sends by itself, so that no page of
 * another site can use it. The description of the API and the page to read it are for everybody.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    /** Scripts of Koers alone and none inline; the page sets styles by itself. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'");

    private static final String[] OPEN = {
        "/api",
        "/api/index.html",
        "/api/koers-api.css",
        "/api/koers-api.js",
        "/api/v1/openapi.json",
        "/api/v1/openapi.yaml",
        "/webjars/swagger-ui/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain apiFilters(HttpSecurity http, TokenGate gate, ObjectProvider<ApiRefusals> refusals) {
        return http.securityMatcher("/api", "/api/**", "/webjars/swagger-ui/**")
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, unknown) -> refusals.getObject().unknown(request, response)))
                .headers(headers -> headers.addHeaderWriter((request, response) ->
                                response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frame -> frame.deny())
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .withObjectPostProcessor(SecurityConfiguration.eagerly()))
                .addFilterBefore(new BearerFilter(gate), AuthorizationFilter.class)
                .build();
    }
}
