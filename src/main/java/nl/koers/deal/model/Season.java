package nl.koers.deal.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.koers.kernel.Period;

/**
 * How a target is spread over the year.
 *
 * @param months per cent of each month, January first, 100 together, at most two decimals; none of them: by working days
 */
public record Season(List<BigDecimal> months) {

    public static final Season WORKING_DAYS = new Season(List.of());
    public static final int MONTHS = 12;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final String SEPARATOR = " ";

    public Season {
        months = List.copyOf(months);
        if (!months.isEmpty()) {
            if (months.size() != MONTHS) {
                throw new IllegalArgumentException("a year has twelve months: " + months);
            }
            if (months.stream().anyMatch(Season::isNoShare)) {
                throw new IllegalArgumentException("a share is 0 to 100 with two decimals: " + months);
            }
            if (sum(months).compareTo(WHOLE) != 0) {
                throw new IllegalArgumentException("the months make 100 together: " + months);
            }
            months = months.stream().map(BigDecimal::stripTrailingZeros).toList();
        }
    }

    /** Reads what {@link #toString()} writes. */
    public static Season parse(String text) {
        return text.isEmpty()
                ? WORKING_DAYS
                : new Season(Arrays.stream(text.split(SEPARATOR, -1))
                        .map(BigDecimal::new)
                        .toList());
    }

    public static BigDecimal sum(List<BigDecimal> shares) {
        return shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean isOwn() {
        return !months.isEmpty();
    }

    /** Per cent of a month, 1 to 12; only of an own season. */
    public BigDecimal of(int month) {
        return months.get(month - 1);
    }

    /** Whether nothing falls in a period, so that no target can be spread over it. */
    public boolean isEmptyIn(Period period) {
        return isOwn()
                && period.first()
                        .withDayOfMonth(1)
                        .datesUntil(period.last().plusDays(1), java.time.Period.ofMonths(1))
                        .allMatch(first -> of(first.getMonthValue()).signum() == 0);
    }

    /** Twelve numbers, or nothing for working days. */
    @Override
    public String toString() {
        return months.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(SEPARATOR));
    }

    private static boolean isNoShare(BigDecimal share) {
        return share.signum() < 0
                || share.compareTo(WHOLE) > 0
                || share.stripTrailingZeros().scale() > DECIMALS;
    }
}
