package nl.koers.exchange.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.koers.identity.TokenScope;

/** One of the scopes that a token needs for a route; without any, every token will do. A route that has none is shut. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface InScope {
    TokenScope[] value() default {};
}
