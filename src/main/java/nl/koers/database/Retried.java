package nl.koers.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/**
 * A write that is tried again, at most four times, when the database gave up on it because of somebody else's write: a
 * deadlock, a lock that was waited for too long, a row that changed since it was read. Every try is a transaction of its
 * own, so the effect is there once or not at all. Inside a larger transaction nothing is retried here: that one is.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Retryable(predicate = LostRace.class, maxRetries = 4, delay = 10, jitter = 10, multiplier = 2)
public @interface Retried {}
