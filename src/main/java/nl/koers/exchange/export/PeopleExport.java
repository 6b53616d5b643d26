package nl.koers.exchange.export;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.Words;
import nl.koers.norm.NormSettings;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.Leave;
import nl.koers.team.LeaveEntry;
import nl.koers.team.RepDetails;
import nl.koers.team.Reps;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;
import org.springframework.stereotype.Component;

/**
 * Who sells, and when they are away: a line for each person as the import of Koers knows it, with the days and the field of
 * play that he or she began with, and below it a line for each time of leave. Illness is in it: managers only.
 */
@Component
class PeopleExport implements Export {

    private static final int LEAVE_COLUMNS = 4;
    private static final int OWN_COLUMNS = 4;

    private final Reps reps;
    private final Leave leave;
    private final NormSettings norms;

    PeopleExport(Reps reps, Leave leave, NormSettings norms) {
        this.reps = reps;
        this.leave = leave;
        this.norms = norms;
    }

    @Override
    public String what() {
        return "people";
    }

    @Override
    public Extract extract(Ask ask) {
        var lines = norms.lines(ask.team());
        var rows = reps.all(ask.team()).stream()
                .filter(rep -> ask.rep().isEmpty() || ask.rep().get().equals(rep.id()))
                .flatMap(rep -> Stream.concat(
                        Stream.of(person(
                                ask.words(),
                                rep,
                                lines.fopsOf(rep.id()).rows().values().stream().findFirst())),
                        leave.of(ask.team(), rep.id()).stream()
                                .sorted(Comparator.comparing(
                                        entry -> entry.period().first()))
                                .map(entry -> away(ask.words(), rep.name(), entry))))
                .toList();
        return Extract.of(
                Stream.of("NAME", "FIRST", "LAST", "PATTERN", "FOP", "AWAY_FROM", "AWAY_TO", "AWAY", "HALF")
                        .map(ask::column)
                        .toList(),
                rows);
    }

    private static List<Cell> person(Words words, RepDetails rep, Optional<FieldOfPlay> fop) {
        return row(
                Stream.of(
                        Cell.of(rep.name()),
                        Cell.of(rep.employment().first()),
                        Cell.ofDay(rep.employment().last()),
                        Cell.of(rep.patterns().rows().values().stream()
                                .findFirst()
                                .map(pattern -> pattern(words, pattern))
                                .orElse("")),
                        Cell.of(fop.map(known -> fop(words, known)).orElse(""))),
                nothing(LEAVE_COLUMNS));
    }

    private static List<Cell> away(Words words, String name, LeaveEntry entry) {
        return row(
                Stream.concat(Stream.of(Cell.of(name)), nothing(OWN_COLUMNS)),
                Stream.of(
                        Cell.of(entry.period().first()),
                        Cell.of(entry.period().last()),
                        Cell.of(words.text("import.leave." + entry.kind())),
                        Cell.of(entry.worked() == DayPart.HALF ? words.text("import.part.HALF") : "")));
    }

    /** {@code ma, di, wo½}; nothing for who works on no day. */
    private static String pattern(Words words, WeekPattern pattern) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> pattern.on(day) != DayPart.NONE)
                .map(day -> day.getDisplayName(TextStyle.SHORT, words.locale())
                        + (pattern.on(day) == DayPart.HALF ? "½" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String fop(Words words, FieldOfPlay fop) {
        return fop.kind() == FieldOfPlay.Kind.MIX
                ? fop.newShare().movePointRight(2).toPlainString() + "% " + words.text("export.fop.new")
                : words.text("import.fop." + fop.kind());
    }

    private static Stream<Cell> nothing(int cells) {
        return Stream.generate(() -> Cell.NONE).limit(cells);
    }

    private static List<Cell> row(Stream<Cell> one, Stream<Cell> other) {
        return Stream.concat(one, other).toList();
    }
}
