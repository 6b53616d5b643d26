package nl.koers.exchange;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.RepDetails;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;

/**
 * What an import wrote of a colleague.
 *
 * @param first the day from which pattern and field of play hold
 * @param last empty where it wrote none, as are the others
 */
record PersonTrace(
        LocalDate first, Optional<LocalDate> last, Optional<WeekPattern> pattern, Optional<FieldOfPlay> fop) {

    /** {@code 2026-01-05|2026-12-31|FULL FULL FULL HALF NONE NONE NONE|0.4}. */
    String words() {
        return Stream.of(
                        Optional.of(first.toString()),
                        last.map(LocalDate::toString),
                        pattern.map(PersonTrace::words),
                        fop.map(play -> play.newShare().toPlainString()))
                .map(word -> word.orElse(""))
                .collect(Collectors.joining("|"));
    }

    static PersonTrace read(String words) {
        var parts = words.split("\\|", -1);
        return new PersonTrace(
                LocalDate.parse(parts[0]),
                parts[1].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[1])),
                parts[2].isEmpty() ? Optional.empty() : Optional.of(pattern(parts[2])),
                parts[3].isEmpty() ? Optional.empty() : Optional.of(new FieldOfPlay(new BigDecimal(parts[3]))));
    }

    /** Whether nobody changed since what was written of the employment and the pattern. */
    boolean isStillThere(RepDetails rep) {
        var isLast = last.isEmpty() || last.equals(rep.employment().last());
        var isPattern = pattern.isEmpty()
                || pattern.equals(Optional.ofNullable(rep.patterns().rows().get(first)));
        return isLast && isPattern && first.equals(rep.employment().first());
    }

    private static String words(WeekPattern pattern) {
        return Stream.of(DayOfWeek.values()).map(day -> pattern.on(day).name()).collect(Collectors.joining(" "));
    }

    private static WeekPattern pattern(String words) {
        var parts = words.split(" ", -1);
        var days = new EnumMap<DayOfWeek, DayPart>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            days.put(day, DayPart.valueOf(parts[day.getValue() - 1]));
        }
        return new WeekPattern(days);
    }
}
