package nl.koers.exchange;

import java.util.List;
import nl.koers.kernel.Reason;

/**
 * What taking back an import did.
 *
 * @param removed how many things that it had added
 * @param restored how many things that it had changed
 * @param kept what stays as it is
 */
public record TakenBack(int removed, int restored, List<Kept> kept) {

    public TakenBack {
        kept = List.copyOf(kept);
    }

    /** What could not be taken back, and why. */
    public record Kept(String name, Reason why) {}
}
