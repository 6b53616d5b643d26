package nl.koers.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which cells show their number as a date or a time: only their format says it. */
final class Styles {

    /** No styles: no dates. */
    static final Styles NONE = new Styles(List.of());

    /** Formats of Excel itself, by their numbers: dates, times of day, and those of East Asia. */
    private static final Set<Integer> DATES = Stream.of(range(14, 22), range(27, 36), range(45, 47), range(50, 58))
            .flatMap(IntStream::boxed)
            .collect(Collectors.toUnmodifiableSet());

    /** Texts, colours and conditions in a format; the hours that are counted on, {@code [h]}, are none. */
    private static final Pattern NO_LETTERS =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!h+]|m+]|s+])[^\\]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATE_LETTER = Pattern.compile("[dmyhs]");
    private static final int MOST = 100_000;
    private static final int LONGEST_NUMBER = 9;

    private final List<Boolean> dates;

    private Styles(List<Boolean> dates) {
        this.dates = dates;
    }

    static Styles read(Markup markup) throws IOException {
        Map<Integer, Boolean> own = new HashMap<>();
        var dates = new ArrayList<Boolean>();
        var areCells = false;
        while (markup.next()) {
            if (markup.opens("numFmt")) {
                own.put(number(markup.attribute("numFmtId")), isDate(markup.attribute("formatCode")));
            } else if (markup.opens("cellXfs")) {
                areCells = true;
            } else if (markup.closes("cellXfs")) {
                areCells = false;
            } else if (areCells && markup.opens("xf")) {
                var format = number(markup.attribute("numFmtId"));
                dates.add(own.getOrDefault(format, DATES.contains(format)));
            }
            if (dates.size() > MOST || own.size() > MOST) {
                throw new Refusal("sheet.much");
            }
        }
        return new Styles(dates);
    }

    /** By the number of the style that a cell names. */
    boolean isDate(int style) {
        return style >= 0 && style < dates.size() && dates.get(style);
    }

    static boolean isDate(String format) {
        var first = format.split(";", 2)[0];
        var letters = NO_LETTERS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
        return !letters.contains("general") && DATE_LETTER.matcher(letters).find();
    }

    /** A number in an attribute; -1 where there is none. */
    static int number(String text) {
        return !text.isEmpty()
                        && text.length() <= LONGEST_NUMBER
                        && text.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Integer.parseInt(text)
                : -1;
    }

    private static IntStream range(int first, int last) {
        return IntStream.rangeClosed(first, last);
    }
}
