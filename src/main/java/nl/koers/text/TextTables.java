package nl.koers.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.database.Retried;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.text.model.JsonText;
import nl.koers.text.model.TextState;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts in the database, for the rooms. A room has asked for the right of the team that stands in the row, so these
 * statements name the text alone.
 */
@Repository
class TextTables implements TextStore {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    TextTables(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    @Override
    public Optional<Head> head(TextId text) {
        return Optional.ofNullable(heads(List.of(text)).get(text));
    }

    /** The heads of several texts; of unknown ones none. */
    Map<TextId, Head> heads(Collection<TextId> texts) {
        return sql
                .sql("select id, team_id, revision, frozen from shared_text where id in (:ids)")
                .param("ids", texts.stream().map(TextId::value).toList())
                .query((row, number) -> Map.entry(new TextId(row.getLong("id")), head(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a client is this account's: it belongs to whoever opened the text with it first, for ever. */
    @Transactional
    public boolean isOwnedBy(TextId text, String client, AccountId account) {
        sql.sql("insert ignore into text_seat (text_id, client, account_id) values (?, ?, ?)")
                .params(text.value(), client, account.value())
                .update();
        return sql.sql("select account_id from text_seat where text_id = ? and client = ?")
                        .params(text.value(), client)
                        .query(Long.class)
                        .single()
                == account.value();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(new TeamId(row.getLong("team_id")), row.getLong("revision"), row.getBoolean("frozen"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Loaded> load(TextId text) {
        return sql.sql("""
                        select team_id, revision, frozen, snapshot_revision, snapshot
                        from shared_text where id = ?""")
                .param(text.value())
                .query((row, number) -> {
                    var head = head(row);
                    var snapshot =
                            new TextState(ChangeJson.text(row.getString("snapshot")), row.getLong("snapshot_revision"));
                    return new Loaded(head, snapshot, changes(text, snapshot.revision(), head.revision()));
                })
                .optional();
    }

    @Override
    public Optional<List<StoredChange>> since(TextId text, long revision) {
        var changes = changes(text, revision, Long.MAX_VALUE);
        var whole = !changes.isEmpty() && changes.getFirst().revision() == revision + 1;
        return whole ? Optional.of(changes) : Optional.empty();
    }

    private List<StoredChange> changes(TextId text, long after, long last) {
        return sql.sql("""
                        select revision, client, number, account_id, made_at, changes from text_change
                        where text_id = ? and revision > ? and revision <= ? order by revision""")
                .params(text.value(), after, last)
                .query((row, number) -> new StoredChange(
                        row.getLong("revision"),
                        ChangeJson.update(row.getString("client"), row.getInt("number"), row.getString("changes")),
                        new AccountId(row.getLong("account_id")),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    @Override
    public int lastNumber(TextId text, String client) {
        return sql.sql("""
                        select coalesce(max(number), 0) from (
                            select max(number) as number from text_change where text_id = :text and client = :client
                            union all
                            select number from text_client where text_id = :text and client = :client) as numbers""")
                .param("text", text.value())
                .param("client", client)
                .query(Integer.class)
                .single();
    }

    @Override
    @Retried
    @Transactional
    public boolean append(TextId text, long expected, List<StoredChange> changes) {
        var moved = sql.sql("update shared_text set revision = ? where id = ? and revision = ? and not frozen")
                .params(changes.getLast().revision(), text.value(), expected)
                .update();
        if (moved == 0) {
            return false;
        }
        var rows = changes.stream()
                .map(change -> new Object[] {
                    text.value(),
                    change.revision(),
                    change.update().client(),
                    change.update().number(),
                    change.author().value(),
                    LocalDateTime.ofInstant(change.at(), ZoneOffset.UTC),
                    change.update().changes().json()
                })
                .toList();
        batches.batchUpdate("""
                insert into text_change (text_id, revision, client, number, account_id, made_at, changes)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
        return true;
    }

    @Override
    @Retried
    @Transactional
    public void snapshot(TextId text, TextState state) {
        sql.sql("""
                        update shared_text set snapshot = ?, snapshot_revision = ?
                        where id = ? and snapshot_revision < ? and revision >= ?""")
                .params(JsonText.quote(state.doc()), state.revision(), text.value(), state.revision(), state.revision())
                .update();
    }
}
