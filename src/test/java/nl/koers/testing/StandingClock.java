package nl.koers.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Time stands still on Thursday 19 November 2026 at noon (week 47), until a test sets it. */
@TestConfiguration(proxyBeanMethods = false)
public class StandingClock {

    public static final Instant THURSDAY_NOON = Instant.parse("2026-11-19T11:00:00Z");

    /** A clock that moves only when it is told to. */
    public static final class Settable extends Clock {

        private volatile Instant now = THURSDAY_NOON;

        public void set(Instant instant) {
            now = instant;
        }

        public void reset() {
            now = THURSDAY_NOON;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Bean
    @Primary
    Settable settableClock() {
        return new Settable();
    }
}
