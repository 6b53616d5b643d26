package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.model.WeekPattern;

/**
 * A colleague as a file tells it.
 *
 * @param email by which other files may name him or her; may be empty
 * @param pattern empty where the file names none, or Koers has none
 * @param fop the same
 */
public record FilePerson(
        String name,
        String email,
        LocalDate first,
        Optional<LocalDate> last,
        Optional<WeekPattern> pattern,
        Optional<FieldOfPlay> fop)
        implements Told<FilePerson> {

    @Override
    public Optional<RepId> whose() {
        return Optional.empty();
    }

    @Override
    public String key() {
        return keyOf(name);
    }

    /** People are told apart by their names. */
    public static String keyOf(String name) {
        return PlainText.words(name);
    }

    /** What Koers knows stays; the file fills in a last day, a pattern or a field of play that is not there yet. */
    @Override
    public Optional<FilePerson> updateOf(FilePerson before) {
        var isOwnPattern = pattern.filter(days -> !days.equals(WeekPattern.MONDAY_TO_FRIDAY));
        var after = new FilePerson(
                before.name,
                email,
                before.first,
                before.last.or(() -> last.filter(day -> !day.isBefore(before.first))),
                before.pattern.or(() -> isOwnPattern),
                before.fop.or(() -> fop));
        var isMore = !after.last.equals(before.last)
                || !after.pattern.equals(before.pattern)
                || !after.fop.equals(before.fop);
        return isMore ? Optional.of(after) : Optional.empty();
    }
}
