package nl.koers.exchange.calendar;

import java.time.LocalDateTime;
import java.util.NavigableSet;
import java.util.TreeSet;
import net.fortuna.ical4j.model.Recur;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Excerpt;
import nl.koers.exchange.model.Reading;

/** Lists the times at which a rule lets something happen, within a stretch of time only. */
final class Recurrence {

    /** More in one stretch is not an appointment. */
    private static final int MOST = 5_000;

    private Recurrence() {}

    /**
     * Times on the wall, in order.
     *
     * @param seed when it happens first
     */
    static Reading<NavigableSet<LocalDateTime>> expand(
            RuleText rule, LocalDateTime seed, Stretch stretch, WallClock clock, Deadline deadline) {
        try {
            var steps = new Recur<LocalDateTime>(rule.rule(), false)
                    .getDatesAsStream(seed, stretch.from(), stretch.to(), -1)
                    .spliterator();
            var found = new TreeSet<LocalDateTime>();
            var goesOn = true;
            while (goesOn && found.size() <= MOST && !deadline.passed()) {
                goesOn = steps.tryAdvance(found::add);
            }
            found.removeIf(time -> !rule.holdsAt(time, clock));
            return found.size() > MOST ? Reading.refused("rule.much") : Reading.of(found);
        } catch (RuntimeException unforeseen) { // whatever the library makes of a stranger's rule
            return Reading.refused("rule.unreadable", Excerpt.of(rule.rule()));
        }
    }

    /** From one time on the wall to another. */
    record Stretch(LocalDateTime from, LocalDateTime to) {}
}
