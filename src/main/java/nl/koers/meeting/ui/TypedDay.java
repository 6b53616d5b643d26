package nl.koers.meeting.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a weekday as people type it: {@code vr}, {@code vrijdag}, {@code fri}; the next one after today. */
final class TypedDay {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.of("en"));

    private TypedDay() {}

    static Optional<LocalDate> of(String typed, LocalDate today) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> LANGUAGES.stream().anyMatch(language -> isNamed(day, wanted, language)))
                .findFirst()
                .map(day -> today.with(TemporalAdjusters.next(day)));
    }

    private static boolean isNamed(DayOfWeek day, String wanted, Locale language) {
        return wanted.equals(name(day, TextStyle.FULL, language))
                || wanted.equals(name(day, TextStyle.SHORT, language));
    }

    private static String name(DayOfWeek day, TextStyle style, Locale language) {
        return day.getDisplayName(style, language).toLowerCase(Locale.ROOT).replace(".", "");
    }
}
