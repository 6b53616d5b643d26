package nl.koers.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what an import added and nobody touched since, hundreds at once. Always inside a transaction. */
@Component
class Removal {

    private static final int AT_ONCE = 500;

    private final JdbcClient sql;
    private final Journal journal;
    private final String found;

    Removal(JdbcClient sql, List<AppointmentUse> uses, Journal journal) {
        this.sql = sql;
        this.journal = journal;
        this.found = uses.stream()
                .map(use -> "id in (" + use.query() + ")")
                .collect(Collectors.joining(" or ", "select id, version, day, ", " as used from appointment"));
    }

    private record Stored(long version, LocalDate day, boolean isUsed) {}

    List<Optional<Reason>> remove(WeekGuard.Asked asked, List<Seen> added, Progress progress) {
        var answers = new ArrayList<Optional<Reason>>(added.size());
        for (var from = 0; from < added.size(); from += AT_ONCE) {
            var some = added.subList(from, Math.min(added.size(), from + AT_ONCE));
            answers.addAll(remove(asked, some));
            progress.done(some.size());
        }
        var gone = (int) answers.stream().filter(Optional::isEmpty).count();
        if (gone > 0) {
            journal.takenBack(asked, gone);
        }
        return answers;
    }

    private List<Optional<Reason>> remove(WeekGuard.Asked asked, List<Seen> added) {
        var stored = stored(asked, added.stream().map(Seen::id).toList());
        var gone = new ArrayList<AppointmentId>();
        var answers = new ArrayList<Optional<Reason>>(added.size());
        for (var seen : added) {
            var refusal = refusal(asked, seen, stored);
            if (refusal.isEmpty()) {
                gone.add(seen.id());
            }
            answers.add(refusal);
        }
        if (!gone.isEmpty()) {
            delete(asked, gone);
        }
        return answers;
    }

    private static Optional<Reason> refusal(WeekGuard.Asked asked, Seen seen, Map<AppointmentId, Stored> stored) {
        var there = stored.get(seen.id());
        if (there == null || there.version() != seen.version()) {
            return Optional.of(Reason.of("import.taken.changed"));
        }
        return there.isUsed() ? Optional.of(Reason.of("import.taken.used")) : asked.refusal(SalesWeek.of(there.day()));
    }

    private Map<AppointmentId, Stored> stored(WeekGuard.Asked asked, Collection<AppointmentId> ids) {
        var there = new HashMap<AppointmentId, Stored>();
        sql.sql(found + " where team_id = :team and rep_id = :rep and id in (:ids) for update")
                .param("team", asked.team().value())
                .param("rep", asked.rep().value())
                .param("ids", values(ids))
                .query(row -> {
                    there.put(
                            new AppointmentId(row.getLong(1)),
                            new Stored(row.getLong(2), row.getObject(3, LocalDate.class), row.getBoolean(4)));
                });
        return there;
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
