package nl.koers.exchange.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the dates that exports write: 2026-12-01, 1-12-2026, 1 dec 2026, with or without a time. */
final class DateText {

    private static final String WEEKDAY = "(?:(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\\s+)?";
    private static final String TIME = "(?:,?[T\\s]+(?:om\\s+|at\\s+)?(\\d{1,2}[:.u].*))?";

    private static final List<Form> CLEAR = List.of(
            Form.of("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})", 1, 2, 3),
            Form.of("(\\d{4})(\\d{2})(\\d{2})", 1, 2, 3),
            Form.of(WEEKDAY + "(\\d{1,2})[.\\s-]+([a-z]{3,9})[.]?[\\s-]+(\\d{4})", 3, 2, 1),
            Form.of(WEEKDAY + "([a-z]{3,9})[.]?\\s+(\\d{1,2}),?\\s+(\\d{4})", 3, 1, 2));
    private static final String NUMBERS = WEEKDAY + "(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})";
    private static final Form DAY_FIRST = Form.of(NUMBERS, 3, 2, 1);
    private static final Form MONTH_FIRST = Form.of(NUMBERS, 3, 1, 2);
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}-\\d");
    private static final Pattern EXCEL = Pattern.compile("(\\d{5})(?:[.,](\\d{1,15}))?");
    private static final Pattern OFFSET = Pattern.compile("(.+?)\\s*(Z|[+-]\\d{2}:?(?:\\d{2})?)");

    private static final int CENTURY = 2000;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 60;
    private static final int TIME_GROUP = 4;

    private final List<Form> forms;
    private final ZoneId zone;

    DateText(DateOrder order, ZoneId zone) {
        var numbers = order == DateOrder.DAY_FIRST ? DAY_FIRST : MONTH_FIRST;
        this.forms = Stream.concat(CLEAR.stream(), Stream.of(numbers)).toList();
        this.zone = zone;
    }

    Reading<When> read(String text) {
        var plain = PlainText.clean(text.length() > LONGEST ? "?" : text);
        if (plain.isEmpty()) {
            return Reading.refused("date.missing");
        }
        try {
            return known(plain)
                    .filter(when ->
                            when.day().getYear() >= FIRST_YEAR && when.day().getYear() <= LAST_YEAR)
                    .map(Reading::of)
                    .orElseGet(() -> Reading.refused("date.unreadable", Excerpt.of(text)));
        } catch (DateTimeException impossible) {
            return Reading.refused("date.impossible", Excerpt.of(text));
        }
    }

    private Optional<When> known(String text) {
        if (WEEK.matcher(text).matches()) {
            return when(LocalDate.parse(text, DateTimeFormatter.ISO_WEEK_DATE), null);
        }
        if (EXCEL.matcher(text).matches()) {
            return ExcelDate.text(Double.parseDouble(text.replace(',', '.')), false)
                    .flatMap(this::known);
        }
        for (var form : forms) {
            var match = form.pattern().matcher(text);
            if (match.matches()) {
                return month(match.group(form.month()))
                        .flatMap(month -> when(
                                day(match.group(form.year()), month, match.group(form.day())),
                                match.group(TIME_GROUP)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String text) {
        return Character.isDigit(text.charAt(0)) ? Optional.of(Integer.valueOf(text)) : MonthNames.number(text);
    }

    private static LocalDate day(String year, int month, String day) {
        var number = Integer.parseInt(year);
        return LocalDate.of(year.length() == 2 ? CENTURY + number : number, month, Integer.parseInt(day));
    }

    private Optional<When> when(LocalDate day, @Nullable String time) {
        if (time == null) {
            return Optional.of(new When(day, Optional.empty()));
        }
        var match = OFFSET.matcher(time);
        if (match.matches()) {
            return TimeText.read(match.group(1)).map(read -> inZone(day, read, ZoneOffset.of(match.group(2))));
        }
        return TimeText.read(time).map(read -> new When(day, Optional.of(read)));
    }

    private When inZone(LocalDate day, LocalTime time, ZoneOffset offset) {
        var there = OffsetDateTime.of(day, time, offset).atZoneSameInstant(zone);
        return new When(there.toLocalDate(), Optional.of(there.toLocalTime()));
    }

    /** A way to write a date, and in which groups of it year, month and day stand. */
    private record Form(Pattern pattern, int year, int month, int day) {

        static Form of(String date, int year, int month, int day) {
            return new Form(Pattern.compile(date + TIME, Pattern.CASE_INSENSITIVE), year, month, day);
        }
    }
}
