package nl.koers.insight.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a figure was worked out, and from what: behind every number stands one of these, and behind each of these records.
 *
 * @param title what the figure is
 * @param steps sentences with the numbers in them, in the order of the work
 * @param heads of the records; empty without records
 * @param records what the figure was worked out from
 * @param links where the records can be seen and mended, at least one
 */
record Account(String title, List<String> steps, List<String> heads, List<Line> records, List<Link> links) {

    /**
     * A screen with the records.
     *
     * @param path empty where it is closed to who asks
     */
    record Link(Optional<String> path, String label) {}

    /**
     * One of the records.
     *
     * @param path where it can be seen; empty where the screens of the account say all, or are closed to who asks
     */
    record Line(Optional<String> path, List<String> cells) {

        Line {
            cells = List.copyOf(cells);
        }

        static Line of(String... cells) {
            return new Line(Optional.empty(), List.of(cells));
        }

        static Line at(String path, String... cells) {
            return at(Optional.of(path), cells);
        }

        static Line at(Optional<String> path, String... cells) {
            return new Line(path, List.of(cells));
        }
    }

    Account {
        steps = List.copyOf(steps);
        heads = List.copyOf(heads);
        records = List.copyOf(records);
        links = List.copyOf(links);
    }

    static Account of(String title, List<String> steps, Link records) {
        return new Account(title, steps, List.of(), List.of(), List.of(records));
    }

    Account from(List<String> columns, List<Line> rows) {
        return new Account(title, steps, columns, rows, links);
    }

    /** Where other records of the same figure stand. */
    Account also(Link other) {
        return new Account(
                title,
                steps,
                heads,
                records,
                Stream.concat(links.stream(), Stream.of(other)).toList());
    }
}
