package nl.koers.live;

import java.util.function.Consumer;
import nl.koers.kernel.TeamId;

/**
 * Tells open views that there is news (design 7). The database is the truth; a missed ring heals at the next one.
 * This is the seam for a bell across nodes: one implementation rings within this JVM, another may carry the same ids
 * to other JVMs.
 */
public interface Doorbell {

    /** Rings for everyone who listens to the team. The first ring goes out at once, those within 50 ms are joined. */
    void ring(News news);

    /** Rings for everyone, with no news but the time: another hour, and somewhere another day or week. */
    void ringAll();

    /** Listens until the subscription is closed. The listener is called on a thread of the bell. */
    Subscription listen(TeamId team, Consumer<Ring> listener);

    /** Ends the listening. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
