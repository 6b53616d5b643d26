package nl.koers.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;

/**
 * Who is where (design 7.4). Advice, never a lock: it says nothing about rights and is gone after a restart. This is the
 * seam for several nodes: one implementation knows this JVM, another may carry the same to other JVMs.
 */
public interface Presence {

    /**
     * Somebody comes to a place, with one page.
     *
     * @param place such as plan:5
     * @return names this stay; whoever has it may move it and end it
     */
    String enter(TeamId team, String place, AccountId account, String name);

    /** Somebody goes to a field of the place; empty for none. */
    void focus(String token, String field);

    /** Somebody is still there, or there again; to be said at least every 25 s. */
    void here(String token);

    void leave(String token);

    /** Who is at a place, each person once per field, in the order of their coming. */
    List<Here> who(String place);

    /** When somebody was heard of at a place last, with any page; empty for who was not there, or long ago. */
    Optional<Instant> seen(String place, AccountId account);

    /** Listens to who is at a place until the subscription is closed; called on a thread of the bell. */
    Doorbell.Subscription listen(String place, Consumer<List<Here>> listener);
}
