package nl.koers.text;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.koers.database.Retried;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TextId;
import nl.koers.text.model.ChangeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of the old changes that one author made one after another. Who wrote what, and when, is kept; only the single
 * steps are not.
 */
@Component
class Folding {

    /** As long a browser may have been away and still bring what it has not sent. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int MOST_AT_ONCE = 5_000;

    private final JdbcClient sql;
    private final JdbcTemplate batches;
    private final Clock clock;

    Folding(JdbcClient sql, JdbcTemplate batches, Clock clock) {
        this.sql = sql;
        this.batches = batches;
        this.clock = clock;
    }

    private record Past(
            long first, long last, AccountId author, LocalDateTime from, LocalDateTime to, ChangeSet changes) {

        boolean isFollowedBy(Past next) {
            return author.equals(next.author);
        }

        Past with(Past next) {
            return new Past(first, next.last, author, from, next.to, changes.compose(next.changes));
        }
    }

    /** Folds what is old enough and in the snapshot; says how many changes that were. */
    @Retried
    @Transactional
    int fold(TextId text) {
        sql.sql("select id from shared_text where id = ? for update")
                .param(text.value())
                .query(Long.class)
                .optional();
        var old = old(text, clock.instant().minus(KEPT));
        if (old.isEmpty()) {
            return 0;
        }
        var folded = new ArrayList<Past>();
        for (var change : old) {
            if (!folded.isEmpty() && folded.getLast().isFollowedBy(change)) {
                folded.set(folded.size() - 1, folded.getLast().with(change));
            } else {
                folded.add(change);
            }
        }
        keep(text, folded);
        forget(text, old.getLast().last());
        return old.size();
    }

    private List<Past> old(TextId text, Instant before) {
        return sql.sql("""
                        select c.revision, c.account_id, c.made_at, c.changes
                        from text_change c join shared_text t on t.id = c.text_id
                        where c.text_id = :text and c.revision <= t.snapshot_revision and c.revision < coalesce(
                            (select min(revision) from text_change where text_id = :text and made_at >= :before),
                            t.revision + 1)
                        order by c.revision limit :most""")
                .param("text", text.value())
                .param("before", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .param("most", MOST_AT_ONCE)
                .query((row, number) -> new Past(
                        row.getLong("revision"),
                        row.getLong("revision"),
                        new AccountId(row.getLong("account_id")),
                        row.getObject("made_at", LocalDateTime.class),
                        row.getObject("made_at", LocalDateTime.class),
                        ChangeJson.changes(row.getString("changes"))))
                .list();
    }

    private void keep(TextId text, List<Past> folded) {
        batches.batchUpdate(
                """
                insert into text_past
                (text_id, first_revision, last_revision, account_id, first_at, last_at, changes)
                values (?, ?, ?, ?, ?, ?, ?)""",
                folded.stream()
                        .map(past -> new Object[] {
                            text.value(),
                            past.first(),
                            past.last(),
                            past.author().value(),
                            past.from(),
                            past.to(),
                            past.changes().json()
                        })
                        .toList());
    }

    private void forget(TextId text, long last) {
        sql.sql("""
                        insert into text_client (text_id, client, number)
                        select text_id, client, max(number) from text_change where text_id = ? and revision <= ?
                        group by text_id, client
                        on duplicate key update number = greatest(text_client.number, values(number))""").params(text.value(), last).update();
        sql.sql("delete from text_change where text_id = ? and revision <= ?")
                .params(text.value(), last)
                .update();
    }
}
