package nl.koers.meeting.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.koers.kernel.SalesWeek;

/**
 * What is kept of a closed meeting (M6), in names and numbers only.
 *
 * @param week the week that was looked at
 * @param leader who led last
 * @param numbers the board as it stood at the start, with what was corrected until the close
 */
public record Minutes(
        String team,
        LocalDate day,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        String leader,
        SalesWeek week,
        List<String> present,
        List<String> absent,
        OptionalDouble rating,
        List<NumberLine> numbers,
        List<PointLine> points,
        List<CourseLine> course,
        List<ActionLine> made,
        List<ActionLine> settled,
        List<PromiseLine> promises,
        List<String> parked) {

    public Minutes {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        numbers = List.copyOf(numbers);
        points = List.copyOf(points);
        course = List.copyOf(course);
        made = List.copyOf(made);
        settled = List.copyOf(settled);
        promises = List.copyOf(promises);
        parked = List.copyOf(parked);
    }

    /**
     * One rep's number.
     *
     * @param counted at the close; {@code atStart} when nothing was corrected
     */
    public record NumberLine(String name, int atStart, int counted, int norm, String standing) {}

    /**
     * One point with what was written and decided.
     *
     * @param title empty for the fixed points
     * @param notes Markdown, possibly empty
     */
    public record PointLine(
            PointKind kind, String title, boolean discussed, int minutes, String notes, List<String> decisions) {

        public PointLine {
            decisions = List.copyOf(decisions);
        }

        /** Nothing is known of it. */
        public boolean isSilent() {
            return notes.isBlank() && decisions.isEmpty();
        }
    }

    /** A change of course that was decided here. */
    public record CourseLine(String what, String before, String after, String why) {}

    /** An action as it stood when the meeting closed. */
    public record ActionLine(String what, String owner, LocalDate due, ActionState state, int moves, String why) {}

    /** What somebody promised for the week after the meeting. */
    public record PromiseLine(String name, int appointments, List<String> customers) {

        public PromiseLine {
            customers = List.copyOf(customers);
        }
    }

    public int counted() {
        return numbers.stream().mapToInt(NumberLine::counted).sum();
    }

    public int norm() {
        return numbers.stream().mapToInt(NumberLine::norm).sum();
    }
}
