package nl.koers.appointment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.OwnKey;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds appointments by the keys under which they are known outside of Koers, and gives them one. */
@Repository
class AppointmentKeys {

    private final JdbcClient sql;

    AppointmentKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets nobody else give a key to an appointment of the rep until the transaction ends. */
    void hold(TeamId team, RepId rep) {
        sql.sql("select id from rep where team_id = ? and id = ? for update")
                .params(team.value(), rep.value())
                .query(Long.class)
                .optional();
    }

    /** Whatever was committed by now; ask behind {@link #hold}. */
    Optional<AppointmentId> find(TeamId team, RepId rep, String key) {
        return sql.sql("select id from appointment where team_id = ? and rep_id = ? and import_key = ? for update")
                .params(team.value(), rep.value(), key)
                .query((row, number) -> new AppointmentId(row.getLong(1)))
                .optional();
    }

    void give(TeamId team, AppointmentId id, String key) {
        sql.sql("update appointment set import_key = ? where team_id = ? and id = ?")
                .params(key, team.value(), id.value())
                .update();
    }

    /** What came in by an import, by its key, and what is named by its own ({@link OwnKey}). */
    Map<String, Appointment> imported(TeamId team, RepId rep, Collection<String> keys) {
        var found = new HashMap<String, Appointment>();
        byKey(" and a.rep_id = :rep", team, Optional.of(rep), keys, found::put);
        return found;
    }

    /** The same of whomever in the team; without what more than one has. */
    Map<String, Appointment> importedByOne(TeamId team, Collection<String> keys) {
        var found = new HashMap<String, Appointment>();
        var shared = new HashSet<String>();
        byKey("", team, Optional.empty(), keys, (key, appointment) -> {
            if (found.put(key, appointment) != null) {
                shared.add(key);
            }
        });
        found.keySet().removeAll(shared);
        return found;
    }

    /** Whether somebody has one of the same key as this one. */
    boolean hasKeyOf(TeamId team, AppointmentId id, RepId rep) {
        return sql.sql("""
                        select count(*) from appointment a
                        join appointment b on b.team_id = a.team_id and b.import_key = a.import_key
                        where a.team_id = ? and a.id = ? and b.rep_id = ?""")
                        .params(team.value(), id.value(), rep.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void byKey(
            String whose,
            TeamId team,
            Optional<RepId> rep,
            Collection<String> keys,
            BiConsumer<String, Appointment> found) {
        if (keys.isEmpty()) {
            return;
        }
        var asked = Set.copyOf(keys);
        var ids = keys.stream().flatMap(key -> OwnKey.id(key).stream()).toList();
        sql.sql(AppointmentRow.KEPT + " where a.team_id = :team" + whose
                        + " and (a.import_key in (:keys) or a.id in (:ids))")
                .param("team", team.value())
                .param("rep", rep.map(RepId::value).orElse(0L))
                .param("keys", keys)
                .param("ids", ids.isEmpty() ? List.of(0L) : ids)
                .query(AppointmentRow::kept)
                .list()
                .forEach(kept -> kept.importKey()
                        .filter(asked::contains)
                        .or(() -> Optional.of(kept.ownKey()).filter(asked::contains))
                        .ifPresent(key -> found.accept(key, kept.appointment())));
    }
}
