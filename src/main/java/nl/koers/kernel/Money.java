package nl.koers.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * Euros, to the cent; below zero where a difference is meant.
 *
 * @param amount with two decimals, between minus and plus ten million million
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final int CENTS = 2;
    private static final BigDecimal LIMIT = new BigDecimal("10000000000000");
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (amount.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("more money than there is");
        }
        if (amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException("finer than cents: " + amount);
        }
        amount = amount.setScale(CENTS);
    }

    public static Money of(long euros) {
        return new Money(BigDecimal.valueOf(euros));
    }

    /** Reads {@code 1250.50}. */
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    /** To the nearest cent, half up. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(CENTS, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isAbove(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** As a person of that language writes it, without cents where there are none: {@code € 12.500}, {@code €12,500}. */
    public String in(Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        var decimals = amount.stripTrailingZeros().scale() > 0 ? CENTS : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        var sign = isNegative() ? "−" : "";
        var space = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "" : "\u00a0";
        return sign + "€" + space + format.format(amount.abs());
    }

    /** {@code 1250.50}. */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
