package nl.koers.appointment.model;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.model.Kind;

/**
 * What counts and what does not (N7, N8): the reference for every query that counts.
 *
 * @param kinds those that the team counts
 */
public record Counting(Set<Kind> kinds) {

    /** What a team begins with: a visit and a video call count, a phone call does not. */
    public static final Counting FIRST_VALUE = new Counting(Set.of(Kind.VISIT, Kind.VIDEO_CALL));

    public Counting {
        kinds = Set.copyOf(kinds);
    }

    /** The count of a rep in a week, out of entries and tallies of any reps and weeks. */
    public WeekCount of(RepId rep, SalesWeek week, Collection<Entry> entries, Collection<TallyEntry> tallies) {
        Predicate<Entry> inWeek = entry -> entry.rep().equals(rep) && week.contains(entry.day());
        return new WeekCount(
                distinct(entries, inWeek.and(entry -> entry.state() == State.HELD)),
                tallies.stream()
                        .filter(tally -> tally.rep().equals(rep) && tally.week().equals(week))
                        .filter(tally -> kinds.contains(tally.kind()))
                        .mapToInt(TallyEntry::number)
                        .sum(),
                distinct(entries, inWeek.and(entry -> entry.state() == State.PLANNED)));
    }

    /** At most one per customer and day. */
    private int distinct(Collection<Entry> entries, Predicate<Entry> chosen) {
        return (int) entries.stream()
                .filter(chosen)
                .filter(entry -> kinds.contains(entry.kind()))
                .map(entry -> new CustomerDay(entry.customer(), entry.day()))
                .distinct()
                .count();
    }
}
