package nl.koers.exchange.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.exchange.model.Deadline;
import nl.koers.exchange.model.Excerpt;
import nl.koers.kernel.Reason;

/**
 * The time zones of one file. A name that the world knows means what the world knows, also where the file describes it
 * otherwise; a name that only the file knows is what the file describes; any other is taken for the zone of the team.
 */
final class Zones {

    private static final int MOST_REMARKS = 20;

    private final ZoneId team;
    private final Map<String, FileZone> described = new HashMap<>();
    private final Map<String, WallClock> clocks = new HashMap<>();
    private final Set<Reason> remarks = new LinkedHashSet<>();

    Zones(List<Block> blocks, ZoneId team, Deadline deadline) {
        this.team = team;
        for (var block : blocks) {
            BlockReader.read(block)
                    .map(lines -> lines.text("TZID"))
                    .filter(name -> !name.isBlank())
                    .ifPresent(
                            name -> FileZone.of(block, deadline).ifPresent(zone -> described.putIfAbsent(name, zone)));
        }
    }

    /** The clock of a zone; the team's where the name is empty. */
    WallClock clock(String name) {
        return clocks.computeIfAbsent(name, this::find);
    }

    /** What had to be assumed, so far. */
    List<Reason> remarks() {
        return List.copyOf(remarks);
    }

    private WallClock find(String name) {
        if (name.isBlank()) {
            return WallClock.in(team);
        }
        var own = Optional.ofNullable(described.get(name));
        var known = ZoneNames.find(name).map(WallClock::in);
        if (known.isPresent()) {
            return own.<WallClock>map(zone -> local -> compared(name, local, known.get(), zone))
                    .orElseGet(known::get);
        }
        if (own.isEmpty()) {
            remark(Reason.of("import.zone.unknown", Excerpt.of(name), team.getId()));
        }
        return own.<WallClock>map(zone -> zone).orElseGet(() -> WallClock.in(team));
    }

    private Instant compared(String name, LocalDateTime local, WallClock known, FileZone own) {
        var moment = known.at(local);
        if (!moment.equals(own.at(local))) {
            remark(Reason.of("import.zone.otherwise", Excerpt.of(name)));
        }
        return moment;
    }

    private void remark(Reason reason) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(reason);
        }
    }
}
