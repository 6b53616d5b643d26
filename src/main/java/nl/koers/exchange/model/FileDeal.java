package nl.koers.exchange.model;

import java.util.Optional;
import nl.koers.deal.model.DealCourse;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.RepId;

/**
 * A deal as a file tells it; not stored yet.
 *
 * @param note plain text, at most 2,000 characters
 */
public record FileDeal(RepId rep, String customer, DealCourse course, String note, String key)
        implements Told<FileDeal> {

    @Override
    public Optional<RepId> whose() {
        return Optional.of(rep);
    }

    @Override
    public String name() {
        return customer;
    }

    /**
     * Only an open request is brought up to date, when the file says how it ended; what people settled in Koers stays.
     * Whose it is, follows the file, however it ended.
     */
    @Override
    public Optional<FileDeal> updateOf(FileDeal before) {
        var ends = endsWith(before);
        return ends || !rep.equals(before.rep)
                ? Optional.of(new FileDeal(
                        rep, before.customer, ends ? ended(before.course) : before.course, before.note, before.key))
                : Optional.empty();
    }

    /** The same, of another rep. */
    public FileDeal of(RepId other) {
        return new FileDeal(other, customer, course, note, key);
    }

    private boolean endsWith(FileDeal before) {
        return before.course.state() == DealState.OPEN && course.state() != DealState.OPEN;
    }

    private DealCourse ended(DealCourse before) {
        var day = course.closedOn().orElseThrow();
        return course.value().map(value -> before.won(day, value)).orElseGet(() -> before.lost(day, course.why()));
    }
}
