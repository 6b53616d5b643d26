package nl.koers.audit;

import java.time.Instant;
import java.time.ZoneId;
import nl.koers.kernel.Period;

/**
 * From when until when.
 *
 * @param until the first moment that is not in it
 */
public record AuditSpan(Instant from, Instant until) {

    /** All that was ever kept. */
    public static final AuditSpan EVER =
            new AuditSpan(Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("9999-12-31T00:00:00Z"));

    /** The days of a period as they are lived in a zone. */
    public static AuditSpan of(Period days, ZoneId zone) {
        return new AuditSpan(
                days.first().atStartOfDay(zone).toInstant(),
                days.last().plusDays(1).atStartOfDay(zone).toInstant());
    }
}
