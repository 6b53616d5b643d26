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
 * another site can use it. The description of the API is for everybody. The page to read it, {@code /api}, is a screen.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String[] OPEN = {"/api/v1/openapi.json", "/api/v1/openapi.yaml"};

    @Bean
    @Order(1)
    SecurityFilterChain apiFilters(HttpSecurity http, TokenGate gate, ObjectProvider<ApiRefusals> refusals) {
        return http.securityMatcher("/api/", "/api/*/**")
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
