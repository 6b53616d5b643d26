package nl.koers.insight.ui;

import java.util.List;
import java.util.Optional;

/**
 * How a figure was worked out, and from what: behind every number stands one of these.
 *
 * @param title what the figure is
 * @param steps sentences with the numbers in them, in the order of the work
 * @param heads of the records; empty without records
 * @param records what the figure was worked out from
 * @param link where the records can be seen and mended; empty where there is no such screen
 */
record Account(String title, List<String> steps, List<String> heads, List<List<String>> records, Optional<Link> link) {

    /** A screen with the records. */
    record Link(String path, String label) {}

    Account {
        steps = List.copyOf(steps);
        heads = List.copyOf(heads);
        records = List.copyOf(records);
    }

    static Account of(String title, List<String> steps) {
        return new Account(title, steps, List.of(), List.of(), Optional.empty());
    }

    Account from(List<String> columns, List<List<String>> rows) {
        return new Account(title, steps, columns, rows, link);
    }

    Account at(String path, String label) {
        return new Account(title, steps, heads, records, Optional.of(new Link(path, label)));
    }
}
