package nl.koers.meeting.model;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koers.kernel.Words;

/** The sentences of minutes, the same ones on the page, in Markdown and in the PDF. */
public record MinutesWords(Words words) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");

    public String title(Minutes minutes) {
        return words.text("minutes.title", minutes.team(), day(minutes.day()));
    }

    /** {@code dinsdag 24 november 2026}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", words.locale()).format(day);
    }

    /** {@code 24 november}. */
    public String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM", words.locale()).format(day);
    }

    /** {@code 09:00 – 10:05, Marit de Boer leidde het overleg}, or {@code Anna de Wit en Marit de Boer leidden}. */
    public String when(Minutes minutes) {
        var times = minutes.start()
                .map(start -> minutes.end()
                        .map(end -> words.text("minutes.from-to", hour(start), hour(end)))
                        .orElseGet(() -> words.text("minutes.from", hour(start))))
                .orElse("");
        if (minutes.leader().isEmpty()) {
            return times;
        }
        return minutes.ledBefore().isEmpty()
                ? words.text("minutes.led", times, minutes.leader())
                : words.text("minutes.led.in-turn", times, String.join(", ", minutes.ledBefore()), minutes.leader());
    }

    public String point(Minutes.PointLine point) {
        return point.title().isEmpty() ? words.text(point.kind().textKey()) : point.title();
    }

    public String number(Minutes.NumberLine line) {
        return line.counted() == line.atStart()
                ? Integer.toString(line.counted())
                : words.text("minutes.corrected", line.counted(), line.atStart());
    }

    public String standing(Minutes.NumberLine line) {
        return words.text("standing." + line.standing());
    }

    /** {@code Anna de Wit: Rotec bellen, uiterlijk 27 november}. */
    public String action(Minutes.ActionLine action) {
        return words.text("minutes.action", action.owner(), action.what(), shortDay(action.due()));
    }

    /** What became of an action, with the reason where there is one. */
    public String ending(Minutes.ActionLine action) {
        return switch (action.state()) {
            case DONE -> words.text("minutes.action.done");
            case DROPPED -> because("minutes.action.dropped", action.why());
            case OPEN -> action.moves() > 0 ? because("minutes.action.moved", action.why()) : "";
        };
    }

    public String promise(Minutes.PromiseLine promise) {
        var number = words.text("minutes.promise", promise.appointments());
        return promise.customers().isEmpty() ? number : number + ": " + String.join(", ", promise.customers());
    }

    /** {@code 8,2}; at most one decimal. */
    public String rating(double mean) {
        return String.format(words.locale(), "%.1f", mean);
    }

    /** What held before or after a change of course: a day, a number, or words as they are. */
    public String value(String kept) {
        if (DAY.matcher(kept).matches()) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()).format(LocalDate.parse(kept));
        }
        return NUMBER.matcher(kept).matches()
                ? NumberFormat.getNumberInstance(words.locale()).format(new BigDecimal(kept))
                : kept;
    }

    /** {@code Omzet 2026: 900.000 → 950.000 (de beurs levert op)}. */
    public String course(Minutes.CourseLine change) {
        return change.what() + ": " + value(change.before()) + " → " + value(change.after())
                + (change.why().isEmpty() ? "" : " (" + change.why() + ")");
    }

    /** {@code Omzet 2026: te vroeg, opnieuw op 20 december}. */
    public String review(Minutes.ReviewLine review) {
        var found = words.text("minutes.verdict." + review.verdict());
        return review.what() + ": "
                + review.again()
                        .map(day -> words.text("minutes.again", found, shortDay(day)))
                        .orElse(found);
    }

    /** {@code Heropend op dinsdag 24 november 2026, 14:05 door Marit de Boer: de cijfers klopten niet}. */
    public String reopening(Minutes.Reopening reopening) {
        var moment =
                day(reopening.at().toLocalDate()) + ", " + hour(reopening.at().toLocalTime());
        return words.text("minutes.reopening", moment, reopening.who(), reopening.why());
    }

    /** One kind of thing, with a line for each. */
    public record Section(String title, List<String> lines) {}

    /** What stands below the points, each kind of which there is something. */
    public List<Section> sections(Minutes minutes) {
        return Stream.of(
                        section(words.text("minutes.course"), minutes.course(), this::course),
                        section(words.text("minutes.reviewed"), minutes.reviewed(), this::review),
                        section(words.text("minutes.rejected"), minutes.rejected(), this::course),
                        section(words.text("minutes.actions"), minutes.made(), this::action),
                        section(
                                words.text("minutes.settled"),
                                minutes.settled(),
                                action -> action(action) + " – " + ending(action)),
                        section(
                                promises(minutes),
                                minutes.promises(),
                                promise -> promise.name() + ": " + promise(promise)),
                        section(words.text("minutes.parked"), minutes.parked(), Function.identity()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static <T> Section section(String title, List<T> items, Function<T, String> line) {
        return new Section(title, items.stream().map(line).toList());
    }

    /** The week that people promised for, by its number. */
    public String promises(Minutes minutes) {
        var week = Closing.promisedWeek(minutes.day());
        return words.text("promise.week", Integer.toString(week.number()));
    }

    public String total(Minutes minutes) {
        return words.text("minutes.total", minutes.counted(), minutes.norm());
    }

    public String week(Minutes minutes) {
        return words.text("minutes.numbers", Integer.toString(minutes.week().number()));
    }

    /** {@code koers-2026-11-24}, without an ending. */
    public static String file(Minutes minutes) {
        return "koers-" + DateTimeFormatter.ISO_LOCAL_DATE.format(minutes.day());
    }

    private String because(String key, String why) {
        return why.isEmpty() ? words.text(key) : words.text(key) + ": " + why;
    }

    private static String hour(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }
}
