package nl.koers.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koers.exchange.model.ExcelDate;

/**
 * What a cell says, as a person would type it. A number has a point before its decimals and at most two of them, so that
 * nobody can take it for thousands.
 *
 * @param styles which numbers are dates
 */
record CellText(Styles styles, boolean is1904) {

    /** What Excel itself allows in a cell. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern MIDNIGHT = Pattern.compile("T00:00(?::00(?:[.]0+)?)?$");
    private static final int LONGEST_NUMBER = 40;
    private static final double LARGEST = 1e15;
    private static final int CENTS = 2;

    /**
     * From the value that stands in the file.
     *
     * @param type what Excel calls it: n, str, b, d, e; texts in a list of their own are read there
     */
    String of(String value, String type, int style) {
        return switch (type) {
            case "", "n" -> number(value, style);
            case "b" -> "1".equals(value.strip()) ? "ja" : "nee";
            case "e" -> "";
            case "d" -> MIDNIGHT.matcher(value).replaceFirst("");
            default -> unescaped(value);
        };
    }

    /** Characters that XML can't hold are written as their number. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    private String number(String value, int style) {
        var plain = value.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NUMBER) {
            return plain;
        }
        try {
            var number = Double.parseDouble(plain);
            return styles.isDate(style)
                    ? ExcelDate.text(number, is1904).orElse(plain)
                    : Math.abs(number) < LARGEST ? rounded(number) : plain;
        } catch (NumberFormatException none) {
            return plain;
        }
    }

    private static String rounded(double number) {
        var exact = BigDecimal.valueOf(number);
        var rounded = exact.scale() > CENTS ? exact.setScale(CENTS, RoundingMode.HALF_UP) : exact;
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
