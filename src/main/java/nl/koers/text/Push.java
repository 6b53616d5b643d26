package nl.koers.text;

import java.util.List;
import nl.koers.kernel.AccountId;
import nl.koers.text.model.Update;

/**
 * What a client wants to be stored.
 *
 * @param base the revision that the first update is based on
 * @param updates all that the client has unconfirmed, at least one
 */
record Push(AccountId author, long base, List<Update> updates) {

    Push {
        updates = List.copyOf(updates);
    }

    String client() {
        return updates.getFirst().client();
    }
}
