package nl.koers.text.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings what a client made on an older revision up to date. It does step by step what the client does when it hears of
 * the same changes, one change at a time: to move over several changes joined into one may give another text.
 */
public final class Rebase {

    private Rebase() {}

    /** What became of it. */
    public sealed interface Result {

        /** What is new, fit for the current revision; what was stored before is left out. */
        record Moved(List<Update> updates) implements Result {}

        /** Something this client made before is missing here. */
        record Gap() implements Result {}

        /** It does not fit the text. */
        record Broken() implements Result {}
    }

    /**
     * Moves updates over what was stored since the revision that they are based on.
     *
     * @param updates of one client, numbers one after another
     * @param since everything that was stored since, own updates too
     * @param length of the text at the revision that the updates are based on
     */
    public static Result over(List<Update> updates, List<Update> since, int length) {
        if (!fits(updates, length)) {
            return new Result.Broken();
        }
        var moving = updates;
        for (var stored : since) {
            if (moving.isEmpty()) {
                break;
            }
            var head = moving.getFirst();
            if (!stored.client().equals(head.client())) {
                moving = over(moving, stored);
            } else if (stored.number() == head.number()) {
                if (stored.changes().newLength() != head.changes().newLength()) {
                    return new Result.Broken();
                }
                moving = moving.subList(1, moving.size());
            } else {
                return new Result.Gap();
            }
        }
        return new Result.Moved(List.copyOf(moving));
    }

    private static boolean fits(List<Update> updates, int length) {
        var expected = length;
        for (var update : updates) {
            if (update.changes().length() != expected) {
                return false;
            }
            expected = update.changes().newLength();
        }
        return true;
    }

    /** Moves unconfirmed updates of one client over one change of somebody else. */
    private static List<Update> over(List<Update> updates, Update other) {
        var moved = new ArrayList<Update>(updates.size());
        var moving = other.changes();
        for (var update : updates) {
            var isFirst = isFirst(update.client(), other.client());
            moved.add(update.moved(update.changes().map(moving, isFirst)));
            moving = moving.map(update.changes(), !isFirst);
        }
        return moved;
    }

    /**
     * Which of two clients stands first where both typed at one place. It is always the same one, or the words of two
     * people who begin together would be woven into each other; browsers decide likewise.
     */
    static boolean isFirst(String client, String other) {
        return client.compareTo(other) < 0;
    }
}
