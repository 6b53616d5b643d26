package nl.koers.deal.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.Timeline;

/** What is asked on every day, through all years and quarters with a target: the target of a period is the sum of its days. */
public final class TargetPath {

    private record Part(Period period, SpanPath path) {}

    private final List<Part> parts;

    private TargetPath(List<Part> parts) {
        this.parts = parts;
    }

    static TargetPath of(Map<TargetSpan, Timeline<RevenueTarget>> lines, WorkDays days) {
        return new TargetPath(lines.entrySet().stream()
                .map(line -> new Part(line.getKey().period(), SpanPath.of(line.getKey(), line.getValue(), days)))
                .toList());
    }

    /** The target of a period, to the cent; empty when none of its days has one. */
    public Optional<Money> asked(Period period) {
        return covers(period) ? Optional.of(Money.rounded(exact(period))) : Optional.empty();
    }

    /** The same unrounded, zero where there is none. */
    public BigDecimal exact(Period period) {
        return through(period.last()).subtract(through(period.first().minusDays(1)));
    }

    /** Whether any day of the period has a target. */
    public boolean covers(Period period) {
        return parts.stream()
                .anyMatch(part -> !part.period().first().isAfter(period.last())
                        && !part.period().last().isBefore(period.first()));
    }

    private BigDecimal through(LocalDate day) {
        return parts.stream().map(part -> part.path().through(day)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
