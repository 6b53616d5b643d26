package nl.koers.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Knows the moment at which a clock on the wall shows a time. */
interface WallClock {

    Instant at(LocalDateTime local);

    static WallClock in(ZoneId zone) {
        return local -> local.atZone(zone).toInstant();
    }

    static WallClock utc() {
        return local -> local.toInstant(ZoneOffset.UTC);
    }
}
