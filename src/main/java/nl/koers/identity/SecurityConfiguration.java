package nl.koers.identity;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Sign-in, headers and the check of {@link Needs}. Default deny (design 4 and 8). */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    /** Vaadin needs inline scripts, eval and inline styles; all else comes from here alone. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    SecurityFilterChain filters(HttpSecurity http, SignIns signIns) {
        var device = new DeviceCookie(signIns);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/actuator/health",
                                "/fonts/**",
                                "/styles/**",
                                "/favicon.svg",
                                "/pulse",
                                "/calendar/*.ics",
                                "/stop-mail/*")
                        .permitAll())
                .with(
                        vaadin(),
                        vaadin -> vaadin.loginView("/login", "/")
                                .addLogoutHandler(device)
                                .anyRequest(url -> url.authenticated()))
                .csrf(csrf -> csrf.ignoringRequestMatchers("/stop-mail/*"))
                .rememberMe(remember -> remember.rememberMeServices(device).key(DeviceCookie.KEY))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("geolocation=(), camera=(), microphone=(), payment=()"))
                        .frameOptions(frame -> frame.deny())
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .withObjectPostProcessor(eagerly()))
                .addFilterAfter(new BodyLimitFilter(), HeaderWriterFilter.class)
                .addFilterAfter(new OriginFilter(), HeaderWriterFilter.class)
                .addFilterBefore(new ThrottleFilter(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new DeviceFilter(signIns), AuthorizationFilter.class)
                .build();
    }

    /** Tomcat commits HTML pages before headers would be written lazily, so they would lack them all. */
    static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersBeforeAllElse(ObjectProvider<ApiRefusals> api) {
        return tomcat -> tomcat.addEngineValves(new FirstHeaders(CONTENT_SECURITY_POLICY), new ApiErrors(api));
    }

    /** Requests that are refused before any filter get the headers too. */
    @Bean
    RequestRejectedHandler refusals(ObjectProvider<ApiRefusals> api) {
        return (request, response, refusal) -> {
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            if (ApiErrors.isOfApi(request)) {
                api.getObject().unreadable(request, response, HttpServletResponse.SC_BAD_REQUEST);
            }
        };
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    UserDetailsService userDetails(AccountRepository accounts, Clock clock) {
        return email -> Email.parse(email)
                .flatMap(address -> accounts.findByEmail(address.value()))
                .filter(AccountEntity::isActive)
                .map(account -> account.principal(clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor needs(ObjectProvider<CurrentCaller> caller, ObjectProvider<Sharing> sharing) {
        var named = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(Needs.class))
                .union(new AnnotationMatchingPointcut(Needs.class, true));
        return new AuthorizationManagerBeforeMethodInterceptor(
                named, new NeedsInterceptor(caller::getObject, sharing::getObject));
    }
}
