package nl.koers.text;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.text.model.Authorship;
import nl.koers.text.model.TextState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts as the database has them, in a fixed number of statements. */
@Component
class TextReading {

    /** Stands for nobody while authors are counted; no account has it. */
    private static final AccountId NOBODY = new AccountId(Long.MAX_VALUE);

    private final JdbcClient sql;

    TextReading(JdbcClient sql) {
        this.sql = sql;
    }

    Map<TextId, TextState> states(TeamId team, Collection<TextId> texts) {
        var states = new HashMap<TextId, TextState>();
        if (texts.isEmpty()) {
            return states;
        }
        var ids = texts.stream().map(TextId::value).toList();
        sql.sql("select id, snapshot_revision, snapshot from shared_text where team_id = :team and id in (:ids)")
                .param("team", team.value())
                .param("ids", ids)
                .query(row -> {
                    states.put(
                            new TextId(row.getLong("id")),
                            new TextState(
                                    ChangeJson.text(row.getString("snapshot")), row.getLong("snapshot_revision")));
                });
        sql.sql("""
                        select c.text_id, c.revision, c.changes
                        from shared_text t join text_change c on c.text_id = t.id and c.revision > t.snapshot_revision
                        where t.team_id = :team and t.id in (:ids) order by c.text_id, c.revision""").param("team", team.value()).param("ids", ids).query(row -> {
            var changes = ChangeJson.changes(row.getString("changes"));
            var revision = row.getLong("revision");
            states.computeIfPresent(
                    new TextId(row.getLong("text_id")),
                    (text, state) -> state.revision() + 1 == revision ? state.after(changes) : state);
        });
        return states;
    }

    /** What stood there at a moment; empty when what the text began with is not known any more. */
    Optional<String> at(TeamId team, TextId text, Instant moment) {
        var until = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        var history = sql.sql("""
                        select p.first_revision as revision, p.changes, p.last_at as made_at
                        from shared_text t join text_past p on p.text_id = t.id where t.team_id = :team and t.id = :text
                        union all
                        select c.revision, c.changes, c.made_at
                        from shared_text t join text_change c on c.text_id = t.id where t.team_id = :team and t.id = :text
                        order by revision""")
                .param("team", team.value())
                .param("text", text.value())
                .query((row, number) -> Map.entry(
                        row.getObject("made_at", LocalDateTime.class), ChangeJson.changes(row.getString("changes"))))
                .list();
        var first = history.isEmpty() ? -1 : history.getFirst().getValue().length();
        return begin(team, text, first).map(begin -> {
            var state = begin;
            for (var change : history) {
                if (change.getKey().isAfter(until)) {
                    break;
                }
                state = state.after(change.getValue());
            }
            return state.doc();
        });
    }

    /** @param length of what it began with, as its first change says; negative for a text that never changed */
    private Optional<TextState> begin(TeamId team, TextId text, int length) {
        return length == 0
                ? Optional.of(TextState.EMPTY)
                : sql.sql("select snapshot from shared_text where team_id = ? and id = ? and snapshot_revision = 0")
                        .params(team.value(), text.value())
                        .query((row, number) -> new TextState(ChangeJson.text(row.getString("snapshot")), 0))
                        .optional();
    }

    List<Piece> pieces(TeamId team, TextId text) {
        var history = sql.sql("""
                        select p.account_id, p.first_revision as revision, p.changes
                        from shared_text t join text_past p on p.text_id = t.id where t.team_id = :team and t.id = :text
                        union all
                        select c.account_id, c.revision, c.changes
                        from shared_text t join text_change c on c.text_id = t.id where t.team_id = :team and t.id = :text
                        order by revision""")
                .param("team", team.value())
                .param("text", text.value())
                .query((row, number) -> Map.entry(
                        new AccountId(row.getLong("account_id")), ChangeJson.changes(row.getString("changes"))))
                .list();
        if (history.isEmpty()) {
            return List.of();
        }
        var begin = history.getFirst().getValue().length();
        var authors = new Authorship(begin == 0 ? List.of() : List.of(new Authorship.Run(begin, NOBODY)));
        for (var change : history) {
            authors = authors.after(change.getValue(), change.getKey());
        }
        var now =
                states(team, List.of(text)).getOrDefault(text, TextState.EMPTY).doc();
        return cut(now, authors);
    }

    private static List<Piece> cut(String text, Authorship authors) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var run : authors.runs()) {
            if (!run.author().equals(NOBODY)) {
                pieces.add(new Piece(text.substring(at, at + run.length()), run.author()));
            }
            at += run.length();
        }
        return pieces;
    }
}
