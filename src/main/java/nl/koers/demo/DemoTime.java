package nl.koers.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the demo: it tells the time, but while history is made it tells the time of then. */
@Component
@Primary
@ConditionalOnProperty("koers.demo")
class DemoTime extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock now;

    DemoTime(@Qualifier("clock") Clock now) {
        this.now = now;
    }

    /** Does work as if it were that moment, or now when that is still to come. */
    <T> T at(Instant moment, Supplier<T> work) {
        var then = moment.isAfter(now.instant()) ? now.instant() : moment;
        return ScopedValue.where(THEN, then).call(work::get);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : now.instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoTime(now.withZone(zone));
    }
}
