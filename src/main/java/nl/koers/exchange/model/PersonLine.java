package nl.koers.exchange.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.WeekPattern;

/** Reads one row as a colleague; the first thing that is wrong is the reason why it is refused. */
final class PersonLine {

    private static final List<Field> DAYS =
            List.of(Field.MON, Field.TUE, Field.WED, Field.THU, Field.FRI, Field.SAT, Field.SUN);

    private final Cells cells;
    private final DateText dates;

    PersonLine(Cells cells, DateOrder order) {
        this.cells = cells;
        this.dates = new DateText(order, cells.settings().zone());
    }

    ImportLine<FilePerson> read(Table.Row row) {
        var name = name(cells.text(row, Field.NAME));
        var first = dates.read(cells.text(row, Field.FIRST));
        var last = first.then(from -> last(row, from.day()));
        var pattern = pattern(row);
        var fop = fop(row);
        return Stream.of(name, first, last, pattern, fop)
                .flatMap(part -> part.refusal().stream())
                .findFirst()
                .<ImportLine<FilePerson>>map(why -> new ImportLine.Bad<>(row.line(), row.excerpt(), why))
                .orElseGet(() -> new ImportLine.Good<>(
                        row.line(),
                        new FilePerson(
                                name.get(),
                                PlainText.clean(cells.text(row, Field.EMAIL)),
                                first.get().day(),
                                last.get(),
                                pattern.get(),
                                fop.get())));
    }

    private static Reading<String> name(String text) {
        if (text.length() > Limits.PERSON) {
            return Reading.refused("name.long", Limits.PERSON);
        }
        var name = PlainText.clean(text);
        return name.isEmpty() ? Reading.refused("name.missing") : Reading.of(name);
    }

    private Reading<Optional<LocalDate>> last(Table.Row row, LocalDate first) {
        var text = cells.text(row, Field.LAST);
        if (text.isBlank()) {
            return Reading.of(Optional.empty());
        }
        return dates.read(text)
                .then(when -> when.day().isBefore(first)
                        ? Reading.refused("last.before-first")
                        : Reading.of(Optional.of(when.day())));
    }

    private Reading<Optional<FieldOfPlay>> fop(Table.Row row) {
        var text = cells.text(row, Field.FOP);
        return text.isBlank()
                ? Reading.of(Optional.empty())
                : FopText.read(text).then(fop -> Reading.of(Optional.of(fop)));
    }

    /** In one column, or in one for each day. */
    private Reading<Optional<WeekPattern>> pattern(Table.Row row) {
        var text = cells.text(row, Field.PATTERN);
        if (!text.isBlank()) {
            return PatternText.read(text).then(pattern -> Reading.of(Optional.of(pattern)));
        }
        if (DAYS.stream().allMatch(day -> cells.text(row, day).isBlank())) {
            return Reading.of(Optional.empty());
        }
        Map<DayOfWeek, DayPart> week = new EnumMap<>(DayOfWeek.class);
        for (var index = 0; index < DAYS.size(); index++) {
            var much = cells.text(row, DAYS.get(index));
            var part = PatternText.part(much);
            if (part.isEmpty()) {
                return Reading.refused("pattern.unreadable", Excerpt.of(much));
            }
            week.put(DayOfWeek.of(index + 1), part.get());
        }
        return Reading.of(Optional.of(new WeekPattern(week)));
    }
}
