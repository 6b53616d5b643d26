package nl.koers.uikit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.koers.kernel.Money;
import nl.koers.kernel.SalesWeek;

/** One way to write each kind of thing, in the language of who reads it. */
public record Formats(Locale locale) {

    private static final String MINUS = "−";

    /** {@code 16 – 22 november}, {@code 30 november – 6 december}, {@code 28 december 2026 – 3 januari 2027}. */
    public String days(SalesWeek week) {
        var first = week.first();
        var last = week.last();
        if (first.getYear() != last.getYear()) {
            return date(first) + " – " + date(last);
        }
        if (first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() + " – " + day(last);
        }
        return day(first) + " – " + day(last);
    }

    /** {@code 22 november}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", locale).format(day);
    }

    /** {@code 22 november 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    /** {@code november 2026}. */
    public String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(day);
    }

    /** {@code ma}. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale);
    }

    /** A whole number with its sign: {@code +12}, {@code −34}, {@code 0}; half up as all norms. */
    public String balance(BigDecimal exact) {
        var whole = exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
        return whole == 0 ? "0" : (whole > 0 ? "+" : MINUS) + Math.abs(whole);
    }

    /** {@code 1,3%}, as the Dutch language union writes it. */
    public String percent(double share) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(share < 0.1 ? 1 : 0);
        return signed(format, share * 100) + "%";
    }

    /** {@code € 12.500}. */
    public String money(Money money) {
        return money.in(locale);
    }

    /** At most two decimals: {@code 0,18}. */
    public String twoDecimals(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return signed(format, number);
    }

    /** At most one decimal: {@code 8}, {@code 37,5}. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return signed(format, number);
    }

    /** Always one decimal: {@code 1,0}, {@code −0,3}. */
    public String oneDecimal(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return signed(format, number);
    }

    /** With the sign that is as wide as a figure, as all of Koers writes it. */
    private static String signed(NumberFormat format, Object number) {
        var written = format.format(number).replace("-", MINUS);
        var isZero = written.chars().noneMatch(letter -> letter >= '1' && letter <= '9');
        return isZero ? written.replace(MINUS, "") : written;
    }
}
