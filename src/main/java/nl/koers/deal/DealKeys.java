package nl.koers.deal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.koers.kernel.DealId;
import nl.koers.kernel.OwnKey;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds deals by the keys under which they are known outside of Koers, and gives them one. */
@Repository
class DealKeys {

    private final JdbcClient sql;

    DealKeys(JdbcClient sql) {
        this.sql = sql;
    }

    /** By the key with which they were imported, or by their own ({@link OwnKey}). */
    Map<String, Deal> imported(TeamId team, RepId rep, Collection<String> keys) {
        return byKey(" and d.rep_id = :rep", team, Optional.of(rep), keys);
    }

    /** The same of whomever in the team. */
    Map<String, Deal> imported(TeamId team, Collection<String> keys) {
        return byKey("", team, Optional.empty(), keys);
    }

    /** Whether somebody has one of the same key as this one. */
    boolean hasKeyOf(TeamId team, DealId id, RepId rep) {
        return sql.sql("""
                        select exists (select 1 from deal a join deal b on b.team_id = a.team_id
                                        and b.import_key = a.import_key
                                       where a.team_id = ? and a.id = ? and b.rep_id = ?)""")
                .params(team.value(), id.value(), rep.value())
                .query(Boolean.class)
                .single();
    }

    /** Those of these keys that belong to deals of other reps. */
    Set<String> ofOthers(TeamId team, RepId rep, Collection<String> keys) {
        return byKey(" and d.rep_id <> :rep", team, Optional.of(rep), keys).keySet();
    }

    private Map<String, Deal> byKey(String whose, TeamId team, Optional<RepId> rep, Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var asked = Set.copyOf(keys);
        var ids = keys.stream().flatMap(key -> OwnKey.id(key).stream()).toList();
        var found = new HashMap<String, Deal>();
        sql.sql(DealRow.SELECT + " where d.team_id = :team" + whose
                        + " and (d.import_key in (:keys) or d.id in (:ids))")
                .param("team", team.value())
                .param("rep", rep.map(RepId::value).orElse(0L))
                .param("keys", keys)
                .param("ids", ids.isEmpty() ? List.of(0L) : ids)
                .query(DealRow::kept)
                .list()
                .forEach(kept -> kept.deal()
                        .importKey()
                        .filter(asked::contains)
                        .or(() -> Optional.of(kept.ownKey()).filter(asked::contains))
                        .ifPresent(key -> found.put(key, kept.deal())));
        return found;
    }

    /** Lets nobody else give a key to a deal of the rep until the transaction ends. */
    void hold(TeamId team, RepId rep) {
        sql.sql("select id from rep where team_id = ? and id = ? for update")
                .params(team.value(), rep.value())
                .query(Long.class)
                .optional();
    }

    /** Whatever was committed by now; ask behind {@link #hold}. */
    Optional<DealId> find(TeamId team, RepId rep, String key) {
        return sql.sql("select id from deal where team_id = ? and rep_id = ? and import_key = ? for update")
                .params(team.value(), rep.value(), key)
                .query((row, number) -> new DealId(row.getLong(1)))
                .optional();
    }

    void give(TeamId team, DealId id, String key) {
        sql.sql("update deal set import_key = ? where team_id = ? and id = ?")
                .params(key, team.value(), id.value())
                .update();
    }
}
