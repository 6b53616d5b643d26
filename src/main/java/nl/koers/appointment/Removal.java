package nl.koers.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what an import added and nobody touched since. Always inside a transaction. */
@Component
class Removal {

    private final JdbcClient sql;
    private final List<AppointmentUse> uses;
    private final Journal journal;

    Removal(JdbcClient sql, List<AppointmentUse> uses, Journal journal) {
        this.sql = sql;
        this.uses = uses;
        this.journal = journal;
    }

    private record Stored(long version, LocalDate day) {}

    List<Optional<Reason>> remove(WeekGuard.Asked asked, List<Seen> added) {
        var ids = added.stream().map(Seen::id).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        var stored = stored(asked, ids);
        var used = uses.stream()
                .flatMap(use -> use.inUse(asked.team(), ids).stream())
                .collect(Collectors.toSet());
        var gone = new HashSet<AppointmentId>();
        var answers = new ArrayList<Optional<Reason>>(added.size());
        for (var seen : added) {
            var refusal = refusal(asked, seen, stored, used);
            if (refusal.isEmpty()) {
                gone.add(seen.id());
            }
            answers.add(refusal);
        }
        if (!gone.isEmpty()) {
            delete(asked, gone);
            journal.takenBack(asked, gone.size());
        }
        return answers;
    }

    private static Optional<Reason> refusal(
            WeekGuard.Asked asked, Seen seen, Map<AppointmentId, Stored> stored, Set<AppointmentId> used) {
        var there = stored.get(seen.id());
        if (there == null || there.version() != seen.version()) {
            return Optional.of(Reason.of("import.taken.changed"));
        }
        return used.contains(seen.id())
                ? Optional.of(Reason.of("import.taken.used"))
                : asked.refusal(SalesWeek.of(there.day()));
    }

    private Map<AppointmentId, Stored> stored(WeekGuard.Asked asked, Collection<AppointmentId> ids) {
        var found = new HashMap<AppointmentId, Stored>();
        sql.sql("""
                        select id, version, day from appointment
                        where team_id = :team and rep_id = :rep and id in (:ids) for update""")
                .param("team", asked.team().value())
                .param("rep", asked.rep().value())
                .param("ids", values(ids))
                .query(row -> {
                    found.put(
                            new AppointmentId(row.getLong(1)),
                            new Stored(row.getLong(2), row.getObject(3, LocalDate.class)));
                });
        return found;
    }

    private void delete(WeekGuard.Asked asked, Collection<AppointmentId> ids) {
        sql.sql("delete from appointment where team_id = :team and rep_id = :rep and id in (:ids)")
                .param("team", asked.team().value())
                .param("rep", asked.rep().value())
                .param("ids", values(ids))
                .update();
    }

    private static List<Long> values(Collection<AppointmentId> ids) {
        return ids.stream().map(AppointmentId::value).toList();
    }
}
