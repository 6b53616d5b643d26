package nl.koers.norm.model;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.kernel.Words;

/** Says one factor of a norm. Numbers and dates reach the translations as texts in their language. */
record FactorPhrases(Words words) {

    private static final int ALL_DIGITS = 20;
    private static final Map<BigDecimal, String> FRACTIONS =
            Map.of(new BigDecimal("0.25"), "¼", new BigDecimal("0.5"), "½", new BigDecimal("0.75"), "¾");

    String of(Factor factor) {
        return switch (factor) {
            case Factor.PerWeek(var norm, var own) -> perWeek(norm, own);
            case Factor.Days days -> days(days);
            case Factor.Fop(var fop, var value) -> because(fraction(value), fieldOfPlay(fop));
        };
    }

    /** With at least one decimal, to show that it is not rounded. */
    String exact(BigDecimal value) {
        return numbers(1).format(value);
    }

    String number(Number value) {
        return numbers(0).format(value);
    }

    private String perWeek(Norm norm, boolean own) {
        var perWeek = text("per-week", number(norm.perWeek()));
        return own ? because(perWeek, text("own")) : perWeek;
    }

    private String days(Factor.Days days) {
        var worked = text("days", number(days.worked()));
        return days.why().isEmpty()
                ? worked
                : because(worked, days.why().stream().map(this::why).collect(Collectors.joining(", ")));
    }

    private String why(FewerDays why) {
        return switch (why) {
            case FewerDays.PartTime() -> text("part-time");
            case FewerDays.PublicHoliday(var holiday) -> words.text(holiday.textKey());
            case FewerDays.Away() -> text("away");
            case FewerDays.StartsOn(var day) -> text("starts", date(day));
            case FewerDays.EndsOn(var day) -> text("ends", date(day));
            case FewerDays.NotEmployed() -> text("not-employed");
        };
    }

    private String fieldOfPlay(FieldOfPlay fop) {
        return switch (fop.kind()) {
            case EXISTING -> text("existing");
            case NEW_BUSINESS -> text("new-business");
            case MIX -> text("mix", percent(fop.newShare()));
        };
    }

    private String fraction(BigDecimal value) {
        return FRACTIONS.getOrDefault(value.stripTrailingZeros(), number(value));
    }

    private String percent(BigDecimal share) {
        var percent = NumberFormat.getPercentInstance(words.locale());
        percent.setMaximumFractionDigits(1);
        return percent.format(share);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", words.locale()).format(day);
    }

    private String because(String what, String why) {
        return text("because", what, why);
    }

    private NumberFormat numbers(int decimals) {
        var numbers = NumberFormat.getNumberInstance(words.locale());
        numbers.setMinimumFractionDigits(decimals);
        numbers.setMaximumFractionDigits(ALL_DIGITS);
        return numbers;
    }

    private String text(String key, Object... arguments) {
        return words.text("norm.sentence." + key, arguments);
    }
}
