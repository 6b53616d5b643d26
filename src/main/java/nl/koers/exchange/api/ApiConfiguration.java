package nl.koers.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.DispatcherType;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.module.SimpleModule;

/** How addresses and bodies of the API are read: strictly, so that a misspelt field is never silently left out. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {

    private final ScopeGuard guard;

    ApiConfiguration(ScopeGuard guard) {
        this.guard = guard;
    }

    @Bean
    static JsonMapperBuilderCustomizer strictJson() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .defaultLeniency(false)
                .addModule(new SimpleModule().addDeserializer(String.class, new WholeText()))
                .changeDefaultPropertyInclusion(ignored ->
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT));
    }

    @Bean
    static RateLimit rates(@Value("${koers.api.requests-per-minute}") int perMinute) {
        return new RateLimit(perMinute);
    }

    /** Behind the security filters, which say who asks. */
    @Bean
    static FilterRegistrationBean<RequestLimits> apiLimits(CurrentCaller caller, RateLimit rates, Problems problems) {
        var limits = new FilterRegistrationBean<>(new RequestLimits(caller, rates, problems));
        limits.addUrlPatterns("/api/*");
        return limits;
    }

    /** Before all other filters: what fails there may fail again for the error. */
    @Bean
    static FilterRegistrationBean<ErrorAnswers> apiErrors(Problems problems) {
        var errors = new FilterRegistrationBean<>(new ErrorAnswers(problems));
        errors.setDispatcherTypes(DispatcherType.ERROR);
        errors.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return errors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(guard)
                .addPathPatterns("/api/v1/**")
                .excludePathPatterns("/api/v1/openapi.json", "/api/v1/openapi.yaml");
    }

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, TeamId.class, id -> new TeamId(Long.parseLong(id)));
        formats.addConverter(String.class, RepId.class, id -> new RepId(Long.parseLong(id)));
        formats.addConverter(String.class, CustomerId.class, id -> new CustomerId(Long.parseLong(id)));
        formats.addConverter(String.class, AppointmentId.class, id -> new AppointmentId(Long.parseLong(id)));
        formats.addConverter(String.class, DealId.class, id -> new DealId(Long.parseLong(id)));
        formats.addConverter(String.class, SalesWeek.class, ApiConfiguration::week);
    }

    private static SalesWeek week(String text) {
        return Optional.of(text)
                .flatMap(SalesWeek::parse)
                .orElseThrow(() -> new IllegalArgumentException("no week: " + text));
    }
}
