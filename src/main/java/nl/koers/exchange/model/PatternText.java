package nl.koers.exchange.model;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;

/**
 * Reads weekly patterns as people write them: {@code ma-vr}, {@code ma,di,wo,do½}, {@code ma 8, di 8, wo 4}, {@code
 * 8/8/8/8/4}, {@code fulltime}. Of hours more than five are a day, more than none half a day.
 */
final class PatternText {

    private static final Map<String, DayOfWeek> DAYS = days();
    private static final Pattern TO = Pattern.compile("\\s*(?:t/m|tot en met|tm|-|–|\\bto\\b)\\s*");
    private static final String DAY =
            "(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday"
                    + "|thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)";
    private static final String MUCH =
            "\\s*[:=(]?\\s*(½|1/2|half|halve dag|halve|\\d{1,2}(?:[.,]\\d{1,2})?)?\\s*(?:uur|u|h)?\\s*\\)?";
    private static final Pattern PART = Pattern.compile(DAY + "(?:\\s*-\\s*" + DAY + ")?" + MUCH);
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;+&/]*(?:\\ben\\b|\\band\\b)?[\\s,;+&/]*");
    private static final Pattern HOURS =
            Pattern.compile("\\d{1,2}(?:[.,]\\d{1,2})?(?:\\s*[-/;|+ ]\\s*\\d{1,2}(?:[.,]\\d{1,2})?){4,6}");
    private static final Pattern FULL = Pattern.compile("(?:full\\s?-?time|voltijd|5 dagen|5 days)");
    private static final double MOST_OF_HALF = 5;
    private static final double DAY_LENGTH = 24;

    private PatternText() {}

    static Reading<WeekPattern> read(String text) {
        var plain = PlainText.clean(text.length() > Limits.CELL ? "?" : text).toLowerCase(java.util.Locale.ROOT);
        return known(plain).map(Reading::of).orElseGet(() -> Reading.refused("pattern.unreadable", Excerpt.of(text)));
    }

    /** Of one day, as hours or {@code ½}; empty when it can't be read. */
    static Optional<DayPart> part(String much) {
        return switch (much.strip()) {
            case "", "-", "nee", "no" -> Optional.of(DayPart.NONE);
            case "½", "1/2", "half", "halve", "halve dag" -> Optional.of(DayPart.HALF);
            case "x", "ja", "yes", "hele dag" -> Optional.of(DayPart.FULL);
            default -> hours(much.strip());
        };
    }

    private static Optional<WeekPattern> known(String text) {
        if (FULL.matcher(text).matches()) {
            return Optional.of(WeekPattern.MONDAY_TO_FRIDAY);
        }
        return HOURS.matcher(text).matches()
                ? inHours(text)
                : inDays(TO.matcher(text).replaceAll("-"));
    }

    private static Optional<WeekPattern> inHours(String text) {
        var week = new EnumMap<DayOfWeek, DayPart>(DayOfWeek.class);
        var day = 1;
        for (var much : text.split("\\s*[-/;|+ ]\\s*", -1)) {
            var part = hours(much);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            week.put(DayOfWeek.of(day++), part.get());
        }
        return worked(week);
    }

    private static Optional<WeekPattern> inDays(String text) {
        var week = new EnumMap<DayOfWeek, DayPart>(DayOfWeek.class);
        var at = 0;
        var part = PART.matcher(text);
        while (at < text.length() && part.find(at) && part.start() == at) {
            var much = part.group(3) == null ? Optional.of(DayPart.FULL) : part(part.group(3));
            if (much.isEmpty()) {
                return Optional.empty();
            }
            named(part.toMatchResult()).forEach(day -> week.put(day, much.get()));
            var between = BETWEEN.matcher(text).region(part.end(), text.length());
            at = between.lookingAt() ? between.end() : part.end();
        }
        return at < text.length() ? Optional.empty() : worked(week);
    }

    private static List<DayOfWeek> named(MatchResult part) {
        var first = DAYS.getOrDefault(part.group(1), DayOfWeek.MONDAY);
        var last = part.group(2) == null ? first : DAYS.getOrDefault(part.group(2), first);
        var all = new ArrayList<DayOfWeek>();
        for (var day = first; day != last; day = day.plus(1)) {
            all.add(day);
        }
        all.add(last);
        return all;
    }

    private static Optional<WeekPattern> worked(Map<DayOfWeek, DayPart> week) {
        var pattern = new WeekPattern(week);
        return pattern.workedDays().signum() > 0 ? Optional.of(pattern) : Optional.empty();
    }

    private static Optional<DayPart> hours(String much) {
        try {
            var hours = Double.parseDouble(much.replace(',', '.'));
            if (hours < 0 || hours > DAY_LENGTH) {
                return Optional.empty();
            }
            if (hours == 0) {
                return Optional.of(DayPart.NONE);
            }
            return Optional.of(hours > MOST_OF_HALF ? DayPart.FULL : DayPart.HALF);
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, DayOfWeek> days() {
        var names = List.of(
                "maandag ma monday mon",
                "dinsdag di tuesday tue",
                "woensdag wo wednesday wed",
                "donderdag do thursday thu",
                "vrijdag vr friday fri",
                "zaterdag za saturday sat",
                "zondag zo sunday sun");
        var days = new HashMap<String, DayOfWeek>();
        for (var day : DayOfWeek.values()) {
            for (var name : names.get(day.getValue() - 1).split(" ", -1)) {
                days.put(name, day);
            }
        }
        return Map.copyOf(days);
    }
}
