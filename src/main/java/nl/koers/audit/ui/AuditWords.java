package nl.koers.audit.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koers.kernel.Money;
import nl.koers.kernel.Words;
import nl.koers.team.PublicHolidays;
import nl.koers.uikit.Formats;

/** Reads what the audit kept, which needs no language, in the language of who looks. */
record AuditWords(Words words, Formats formats) {

    /** Names of values, as they are kept; each has a text below {@code changes.value}. */
    static final Set<String> VALUES = Set.of(
            "VISIT",
            "VIDEO_CALL",
            "PHONE_CALL",
            "PLANNED",
            "HELD",
            "CANCELLED",
            "NO_SHOW",
            "REP",
            "MANAGER",
            "ACTIVE",
            "INACTIVE",
            "OPEN",
            "WON",
            "LOST",
            "EXISTING",
            "NEW_BUSINESS",
            "MIX",
            "NORTH",
            "MIDDLE",
            "SOUTH",
            "BOARD",
            "APPOINTMENTS",
            "DEALS",
            "PLAN",
            "ACTIONS",
            "MEETINGS");

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern AMOUNT = Pattern.compile("€ (\\d{1,12}\\.\\d{2})\\b");
    private static final Pattern WEEKLY = Pattern.compile("(?<= )[NHF]{7}$");
    private static final Pattern NAME = Pattern.compile("(?<=^|· |,|, )[A-Z][A-Z_]+(?=$| ·|,| \u2713| \u2013)");

    String what(String key) {
        return words.text("audit." + key);
    }

    String value(String kept) {
        var named = NAME.matcher(kept).replaceAll(match -> quoted(name(match)));
        var weekly = WEEKLY.matcher(named).replaceAll(match -> quoted(workdays(match.group())));
        var amounts = AMOUNT.matcher(weekly)
                .replaceAll(match -> quoted(Money.of(match.group(1)).in(words.locale())));
        return DAY.matcher(amounts).replaceAll(match -> quoted(day(match)));
    }

    private String name(MatchResult match) {
        var name = match.group();
        if (VALUES.contains(name)) {
            return words.text("changes.value." + name);
        }
        return PublicHolidays.KEYS.contains(name) ? words.text("holiday." + name) : name;
    }

    private String day(MatchResult match) {
        try {
            return formats.date(LocalDate.parse(match.group()));
        } catch (DateTimeParseException noDay) {
            return match.group();
        }
    }

    private String workdays(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> workday(day, letters.charAt(day.getValue() - 1)))
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String workday(DayOfWeek day, char letter) {
        var name = day.getDisplayName(TextStyle.SHORT, words.locale());
        return switch (letter) {
            case 'F' -> name;
            case 'H' -> "\u00bd " + name;
            default -> "";
        };
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
