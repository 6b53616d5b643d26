package nl.koers.meeting;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.koers.meeting.model.AgendaItem;
import nl.koers.meeting.model.Series;

/**
 * The next meeting, before it starts.
 *
 * @param series empty when the team has no fixed moment
 * @param at when it is, by the series
 * @param prepared the stored meeting, once somebody changed its agenda
 * @param agenda what it will be about
 */
public record Upcoming(
        Optional<Series> series, Optional<ZonedDateTime> at, Optional<Meeting> prepared, List<AgendaItem> agenda) {

    public Upcoming {
        agenda = List.copyOf(agenda);
    }

    public int minutes() {
        return agenda.stream().mapToInt(AgendaItem::minutes).sum();
    }
}
