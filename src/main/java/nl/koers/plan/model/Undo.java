package nl.koers.plan.model;

import java.util.List;

/** Takes back what a command did (P7), by the opposite of each of its rows. */
public final class Undo {

    private Undo() {}

    /**
     * The edits that take rows back, the last row first.
     *
     * @param act all rows of one command, in order
     */
    public static List<Edit> of(List<PlanChange> act) {
        return act.reversed().stream()
                .filter(change -> change.isBirth() || act.stream().noneMatch(row -> isBirthOf(row, change)))
                .map(Undo::opposite)
                .toList();
    }

    private static boolean isBirthOf(PlanChange row, PlanChange change) {
        return row.isBirth() && row.item().equals(change.item());
    }

    /** What came into being is taken out; it is never deleted. */
    private static Edit opposite(PlanChange change) {
        return change.isBirth()
                ? new Edit(change.item(), Field.REMOVED, "", "1")
                : new Edit(change.item(), change.field(), change.after(), change.before());
    }
}
