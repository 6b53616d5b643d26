package nl.koers.plan.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.koers.kernel.Reason;

/** What became of all that somebody said of something new. */
public sealed interface CheckedValues {

    /**
     * All of it can be kept.
     *
     * @param values as they are kept, in the order of the fields
     */
    record Fine(Map<Field, String> values) implements CheckedValues {

        public Fine {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    /** Something can't. */
    record Wrong(Reason reason) implements CheckedValues {}

    /**
     * Each value for itself.
     *
     * @param blank the new item, with what decides about the values of its fields
     */
    static CheckedValues of(PlanItem blank, Map<Field, String> said) {
        var fine = new TreeMap<>(said);
        for (var value : fine.entrySet()) {
            switch (PlanRules.typeOf(blank, value.getKey()).check(value.getValue())) {
                case Checked.Fine(var kept) -> value.setValue(kept);
                case Checked.Wrong(var why) -> {
                    return new Wrong(why);
                }
            }
        }
        return new Fine(fine);
    }
}
