package nl.koers.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TextId;
import nl.koers.meeting.model.Closing;
import nl.koers.meeting.model.PointId;
import nl.koers.meeting.model.Stage;

/**
 * A meeting as it stands.
 *
 * @param heldOn the day on which it was started, in the zone of the team; empty before
 * @param lead who leads; empty before the start
 * @param current the point that is discussed; empty before the start
 * @param since when it became the current one; empty once the meeting was closed: opened again, its clock stands still
 */
public record Meeting(
        MeetingId id,
        Stage stage,
        Optional<LocalDate> heldOn,
        Optional<Instant> started,
        Optional<Instant> closed,
        Optional<Lead> lead,
        Optional<PointId> current,
        Optional<Instant> since,
        List<AgendaPoint> agenda) {

    public Meeting {
        agenda = List.copyOf(agenda);
    }

    /** Who leads. */
    public record Lead(AccountId account, String name) {}

    /** Where its people are, for presence. */
    public String place() {
        return "meeting:" + id;
    }

    public boolean isLedBy(AccountId account) {
        return lead.filter(leader -> leader.account().equals(account)).isPresent();
    }

    public Optional<AgendaPoint> point(PointId id) {
        return agenda.stream().filter(point -> point.id().equals(id)).findFirst();
    }

    /** The texts with the notes of its points. */
    public List<TextId> notes() {
        return agenda.stream().flatMap(point -> point.notes().stream()).toList();
    }

    /** The point that comes so many places after another. */
    public Optional<AgendaPoint> after(PointId id, int places) {
        for (var place = 0; place < agenda.size(); place++) {
            if (agenda.get(place).id().equals(id)) {
                var wanted = place + places;
                return wanted >= 0 && wanted < agenda.size() ? Optional.of(agenda.get(wanted)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** How long a point was discussed until now. */
    public Duration spent(AgendaPoint point, Instant now) {
        return stage.isOpen() && current.filter(point.id()::equals).isPresent()
                ? point.spent()
                        .plus(since.map(from -> Duration.between(from, now)).orElse(Duration.ZERO))
                : point.spent();
    }

    /** How long the whole meeting lasts until now. */
    public Duration spent(Instant now) {
        return agenda.stream().map(point -> spent(point, now)).reduce(Duration.ZERO, Duration::plus);
    }

    public int minutes() {
        return agenda.stream().mapToInt(point -> point.item().minutes()).sum();
    }

    /** The week for which people promise. */
    public Optional<SalesWeek> promisedWeek() {
        return heldOn.map(Closing::promisedWeek);
    }

    /** The week that is looked at: the one before the meeting (N10). */
    public Optional<SalesWeek> week() {
        return heldOn.map(Closing::lastClosedWeek);
    }
}
