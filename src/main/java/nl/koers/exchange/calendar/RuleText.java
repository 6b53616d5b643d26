package nl.koers.exchange.calendar;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.koers.exchange.model.Excerpt;
import nl.koers.exchange.model.Reading;

/**
 * A recurrence rule that was looked through before anything computes with it: rules of strangers may ask for billions
 * of occurrences.
 *
 * @param rule without its end, which is judged here because ical4j wants it in the same kind of time
 * @param until the last moment that may still be an occurrence
 */
record RuleText(String rule, Optional<WrittenTime> until) {

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> TOO_FREQUENT = Set.of("SECONDLY", "MINUTELY", "HOURLY");
    private static final Set<String> LISTS = Set.of(
            "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "BYSETPOS");
    private static final Set<String> TIMES = Set.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final String DAY = "(?:MO|TU|WE|TH|FR|SA|SU)";
    private static final Pattern WEEKDAY = Pattern.compile(DAY);
    private static final Pattern WEEKDAYS = listOf("(?:[+-]?[1-9]\\d?)?" + DAY);
    private static final Pattern NUMBERS = listOf("[+-]?\\d{1,3}");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");
    private static final int LONGEST = 1_000;
    private static final int WIDEST = 1_000;
    private static final int MOST = 2_000;
    private static final int MOST_A_DAY = 24;

    static Reading<RuleText> of(String text) {
        if (text.length() > LONGEST) {
            return Reading.refused("rule.much");
        }
        var parts = parts(text);
        var frequency = parts.getOrDefault("FREQ", "");
        if (TOO_FREQUENT.contains(frequency) || product(parts, TIMES) > MOST_A_DAY || product(parts, LISTS) > MOST) {
            return Reading.refused("rule.much");
        }
        var end = parts.getOrDefault("UNTIL", "");
        var until = WrittenTime.of(end, "");
        if (!FREQUENCIES.contains(frequency) || !isSound(parts) || (until.isEmpty() && !end.isEmpty())) {
            return Reading.refused("rule.unreadable", Excerpt.of(text));
        }
        return Reading.of(new RuleText(joined(parts), until));
    }

    /** The rule has not ended when the clock on the wall shows this. */
    boolean holdsAt(LocalDateTime local, WallClock clock) {
        return until.map(end -> {
                    if (end.isDay()) {
                        return !local.toLocalDate().isAfter(end.local().toLocalDate());
                    }
                    return end.isUtc()
                            ? !clock.at(local).isAfter(end.local().toInstant(ZoneOffset.UTC))
                            : !local.isAfter(end.local());
                })
                .orElse(true);
    }

    /** The parts by name; those that some programs made up are left out. */
    private static Map<String, String> parts(String text) {
        var parts = new TreeMap<String, String>();
        for (var part : text.toUpperCase(Locale.ROOT).replace(" ", "").split(";", -1)) {
            var equals = part.indexOf('=');
            if (equals > 0 && !part.startsWith("X-")) {
                parts.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return parts;
    }

    private static long product(Map<String, String> parts, Set<String> names) {
        var product = 1L;
        for (var name : names) {
            var list = parts.get(name);
            product *= list == null
                    ? 1
                    : list.chars().filter(character -> character == ',').count() + 1;
        }
        return product;
    }

    private static boolean isSound(Map<String, String> parts) {
        return parts.entrySet().stream().allMatch(part -> switch (part.getKey()) {
            case "FREQ", "UNTIL" -> true;
            case "INTERVAL" -> NUMBER.matcher(part.getValue()).matches() && Integer.parseInt(part.getValue()) <= WIDEST;
            case "COUNT" -> NUMBER.matcher(part.getValue()).matches();
            case "WKST" -> WEEKDAY.matcher(part.getValue()).matches();
            case "BYDAY" -> WEEKDAYS.matcher(part.getValue()).matches();
            default ->
                LISTS.contains(part.getKey())
                        && NUMBERS.matcher(part.getValue()).matches();
        });
    }

    /** Weeks begin on Monday unless the rule says otherwise, whatever the Java process would think. */
    private static String joined(Map<String, String> parts) {
        var all = new ArrayList<>(List.of("FREQ=" + parts.get("FREQ")));
        parts.putIfAbsent("WKST", "MO");
        parts.forEach((name, value) -> {
            if (!Set.of("FREQ", "UNTIL").contains(name)) {
                all.add(name + "=" + value);
            }
        });
        return String.join(";", all);
    }

    private static Pattern listOf(String item) {
        return Pattern.compile(item + "(?:," + item + ")*");
    }
}
