package nl.koers.meeting.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.koers.kernel.SalesWeek;

/**
 * What is kept of a closed meeting (M6), in names and numbers only.
 *
 * @param week the week that was looked at
 * @param leader who led last
 * @param ledBefore who else led, in the order in which they took the lead last
 * @param numbers the board as it stood at the start, with what was corrected until the close
 * @param course decided in the meeting
 * @param reviewed looked at again in the meeting
 * @param rejected in the meeting
 * @param reopenings of the meeting itself, oldest first; known whenever the minutes are read, not when they are made
 */
public record Minutes(
        String team,
        LocalDate day,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        String leader,
        List<String> ledBefore,
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
        List<String> parked,
        List<ReviewLine> reviewed,
        List<CourseLine> rejected,
        List<Reopening> reopenings) {

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
        // minutes that were kept earlier tell nothing of these
        ledBefore = List.copyOf(Objects.requireNonNullElse(ledBefore, List.of()));
        reviewed = List.copyOf(Objects.requireNonNullElse(reviewed, List.of()));
        rejected = List.copyOf(Objects.requireNonNullElse(rejected, List.of()));
        reopenings = List.copyOf(Objects.requireNonNullElse(reopenings, List.of()));
    }

    /** Those of a meeting of which nothing else is told. */
    public static Minutes of(String team, LocalDate day, SalesWeek week) {
        var untold = Optional.<LocalTime>empty();
        var unrated = OptionalDouble.empty();
        return new Minutes(
                team, day, untold, untold, "", List.of(), week, List.of(), List.of(), unrated, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * With when it was.
     *
     * @param leaders who led, each of them once, the last one last; empty when nobody did
     */
    public Minutes held(Optional<LocalTime> start, Optional<LocalTime> end, List<String> leaders) {
        var last = leaders.isEmpty() ? "" : leaders.getLast();
        var before = leaders.subList(0, Math.max(0, leaders.size() - 1));
        return new Minutes(
                team, day, start, end, last, before, week, present, absent, rating, numbers, points, course, made,
                settled, promises, parked, reviewed, rejected, List.of());
    }

    /** With who was there and who was not, and what those who rated it made of it. */
    public Minutes attended(List<String> present, List<String> absent, OptionalDouble rating) {
        return new Minutes(
                team, day, start, end, leader, ledBefore, week, present, absent, rating, numbers, points, course, made,
                settled, promises, parked, reviewed, rejected, List.of());
    }

    /** With what was looked at, written and decided, and what was put off. */
    public Minutes discussed(List<NumberLine> numbers, List<PointLine> points, List<String> parked) {
        return new Minutes(
                team, day, start, end, leader, ledBefore, week, present, absent, rating, numbers, points, course, made,
                settled, promises, parked, reviewed, rejected, List.of());
    }

    /** With the course changes that were decided, looked at again and rejected. */
    public Minutes steered(List<CourseLine> course, List<ReviewLine> reviewed, List<CourseLine> rejected) {
        return new Minutes(
                team, day, start, end, leader, ledBefore, week, present, absent, rating, numbers, points, course, made,
                settled, promises, parked, reviewed, rejected, List.of());
    }

    /** With who does what: actions made here, what became of earlier ones, and promises. */
    public Minutes agreed(List<ActionLine> made, List<ActionLine> settled, List<PromiseLine> promises) {
        return new Minutes(
                team, day, start, end, leader, ledBefore, week, present, absent, rating, numbers, points, course, made,
                settled, promises, parked, reviewed, rejected, List.of());
    }

    /** The same, opened again since they were made. */
    public Minutes reopened(List<Reopening> found) {
        return new Minutes(
                team, day, start, end, leader, ledBefore, week, present, absent, rating, numbers, points, course, made,
                settled, promises, parked, reviewed, rejected, found);
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

    /** A change of course that was decided here, or rejected. */
    public record CourseLine(String what, String before, String after, String why) {}

    /**
     * A change of course that was looked at again.
     *
     * @param verdict the name of what was found
     * @param again when it comes back; empty when it does not
     */
    public record ReviewLine(String what, String verdict, Optional<LocalDate> again) {}

    /** Somebody opened the meeting again after it was closed (M6); the moment is that of the team's zone. */
    public record Reopening(LocalDateTime at, String who, String why) {}

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
