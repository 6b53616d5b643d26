package nl.koers.plan.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people write them, in their language: {@code € 1.300.000}, {@code 1,3 mln}, {@code 12}. */
record NumberText(Locale locale) {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final int SHORT_DECIMALS = 2;

    /** As it is kept; a text that is no number stays as it is, to be refused. */
    String kept(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[€\\s\\u00a0]", "");
        var factor = BigDecimal.ONE;
        if (text.endsWith("mln") || text.endsWith("mio")) {
            factor = MILLION;
            text = text.substring(0, text.length() - 3);
        } else if (text.endsWith("k")) {
            factor = THOUSAND;
            text = text.substring(0, text.length() - 1);
        }
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var plain = text.replace("−", "-")
                .replace(String.valueOf(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.');
        return PLAIN.matcher(plain).matches()
                ? new BigDecimal(plain).multiply(factor).stripTrailingZeros().toPlainString()
                : typed.strip();
    }

    /** As somebody edits it: {@code 1.300.000,5}. */
    String typed(BigDecimal number) {
        return format(number, SHORT_DECIMALS);
    }

    /** {@code € 1,04 mln}, {@code € 260.000}; other numbers as they are. */
    String shown(BigDecimal number, boolean money) {
        return money ? "€ " + brief(number) : typed(number);
    }

    private String brief(BigDecimal euros) {
        return euros.abs().compareTo(MILLION) < 0
                ? format(euros, 0)
                : padded(euros.divide(MILLION, SHORT_DECIMALS, RoundingMode.HALF_UP)) + " mln";
    }

    /** Beside a number in millions the rest is written in millions too: {@code 1,30}. */
    Optional<String> beside(BigDecimal number, BigDecimal larger) {
        return larger.compareTo(MILLION) >= 0 && number.compareTo(MILLION) >= 0
                ? Optional.of(padded(number.divide(MILLION, SHORT_DECIMALS, RoundingMode.HALF_UP)))
                : Optional.empty();
    }

    private String padded(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(SHORT_DECIMALS);
        format.setMaximumFractionDigits(SHORT_DECIMALS);
        return format.format(number);
    }

    private String format(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
