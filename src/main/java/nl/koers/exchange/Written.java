package nl.koers.exchange;

import java.util.List;
import java.util.stream.Stream;
import nl.koers.exchange.model.Subject;

/**
 * What was written of a kind.
 *
 * @param traces of all that was added or changed
 * @param known how many lines somebody imported in the meantime; these were left alone
 */
record Written(List<Trace> traces, int known) {

    static final Written NOTHING = new Written(List.of(), 0);

    Written {
        traces = List.copyOf(traces);
    }

    Written and(Written other) {
        return new Written(Stream.concat(traces.stream(), other.traces.stream()).toList(), known + other.known);
    }

    /** What is new of the kind that was imported; customers may come along. */
    int added(Subject subject) {
        return (int) traces.stream()
                .filter(trace -> trace.before().isEmpty() && trace.subject() == subject)
                .count();
    }

    int changed() {
        return (int) traces.stream().filter(trace -> trace.before().isPresent()).count();
    }
}
