package nl.koers.audit.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.koers.audit.AuditSpan;
import nl.koers.kernel.Period;

/** How far one looks back. */
enum AuditRange {
    WEEK(7),
    MONTH(31),
    YEAR(366),
    EVER(0);

    private final int days;

    AuditRange(int days) {
        this.days = days;
    }

    AuditSpan until(LocalDate today, ZoneId zone) {
        return this == EVER ? AuditSpan.EVER : AuditSpan.of(new Period(today.minusDays(days - 1L), today), zone);
    }

    /** How the address names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AuditRange> of(String key) {
        return Arrays.stream(values()).filter(range -> range.key().equals(key)).findFirst();
    }
}
