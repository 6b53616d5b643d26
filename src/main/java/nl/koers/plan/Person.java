package nl.koers.plan;

import nl.koers.plan.model.Who;

/**
 * Somebody who may own something in the plan.
 *
 * @param left true for who worked here before: shown where named, not offered any more
 */
public record Person(Who who, String name, boolean left) {

    /** {@code Anna}, as the team says it. */
    public String firstName() {
        var end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }
}
