package nl.koers.exchange.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.koers.kernel.Money;

/**
 * Reads amounts as exports write them: {@code € 12.500,00}, {@code 12,500.00}, {@code 12500}, {@code EUR 12 500}. What
 * stands behind the last point or comma are cents when it is one or two digits, and thousands when it is three.
 */
final class MoneyText {

    private static final Pattern AROUND = Pattern.compile("^(?:€|eur(?:o)?)\\s*|\\s*(?:€|eur(?:o)?)$|,-{1,2}$");
    private static final Pattern SPACES = Pattern.compile("(?<=\\d)[\\s'’](?=\\d{3}(?:\\D|$))");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}|\\d{1,3}([.,])\\d{3}(?:\\1\\d{3}){0,3}");
    private static final Pattern CENTS = Pattern.compile("(.+)[.,](\\d{1,2})");

    private MoneyText() {}

    /** Refused when it is no amount, or less than nothing. */
    static Reading<Money> read(String text) {
        var plain = PlainText.clean(text.length() > Limits.CELL ? "?" : text).toLowerCase(Locale.ROOT);
        var bare = SPACES.matcher(AROUND.matcher(plain).replaceAll("").strip()).replaceAll("");
        var cents = CENTS.matcher(bare);
        if (WHOLE.matcher(bare).matches()) {
            return Reading.of(Money.of(digits(bare)));
        }
        return cents.matches() && WHOLE.matcher(cents.group(1)).matches()
                ? Reading.of(new Money(new BigDecimal(digits(cents.group(1)) + "." + cents.group(2))))
                : Reading.refused("amount.unreadable", Excerpt.of(text));
    }

    private static String digits(String text) {
        return text.replace(".", "").replace(",", "");
    }
}
