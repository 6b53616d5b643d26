package nl.koers.insight;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps books until what they were made of changes, or the day does. News is heard before the bell rings, so that no view that
 * the bell wakes finds an old book. A bell across nodes publishes what it hears from others as {@link News}, outside a
 * transaction, and then rings.
 */
@Component
class Shelf {

    private static final Set<Topic> CHANGING = Set.of(Topic.COUNTS, Topic.NORMS, Topic.TEAM, Topic.DEALS, Topic.PLAN);

    private final Map<TeamId, OfTeam> teams = new ConcurrentHashMap<>();

    /**
     * The book of a team or of one rep.
     *
     * @param today in the team's zone
     * @param making reads and works it out; two who ask at once may both do so
     */
    Book of(TeamId team, Optional<RepId> own, Supplier<LocalDate> today, Supplier<Book> making) {
        var kept = teams.computeIfAbsent(team, id -> new OfTeam());
        var found = kept.books.get(own);
        if (found != null && found.scene().today().equals(today.get())) {
            return found;
        }
        var before = kept.changes.get();
        var made = making.get();
        kept.books.put(own, made);
        if (kept.changes.get() != before) {
            kept.books.remove(own, made);
        }
        return made;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(News news) {
        var kept = teams.get(news.team());
        if (kept != null && CHANGING.contains(news.topic())) {
            kept.changes.incrementAndGet();
            kept.books.clear();
        }
    }

    private static final class OfTeam {

        private final Map<Optional<RepId>, Book> books = new ConcurrentHashMap<>();
        private final AtomicLong changes = new AtomicLong();
    }
}
