package nl.koers.insight.model;

import java.util.List;
import nl.koers.kernel.RepId;
import nl.koers.norm.model.FieldOfPlay;

/**
 * What is believed of one rep (F1), all shrunk to the reps with the same field of play.
 *
 * @param rate appointments per full working week
 * @param conversion requests per appointment, at most 1
 * @param direct requests per full working week beyond one per appointment: those that no appointment explains
 * @param winning share of requests that become orders
 * @param value natural logarithm of an order's euros
 * @param open deals that are open now
 */
public record RepBelief(
        RepId rep,
        FieldOfPlay.Kind group,
        Belief rate,
        Belief conversion,
        double direct,
        Belief winning,
        Belief value,
        List<OpenDeal> open) {

    public RepBelief {
        open = List.copyOf(open);
    }

    /** A deal that is open: weeks since the request, and euros; 0 or less when the value is not known. */
    public record OpenDeal(int age, double value) {}
}
