package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.RepId;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;

/**
 * Leave or illness as a file tells it; for managers only.
 *
 * @param name of the rep
 * @param worked what is still worked on each of the days: nothing, or half a day
 */
public record FileLeave(RepId rep, String name, LocalDate first, LocalDate last, AbsenceKind kind, DayPart worked)
        implements Told<FileLeave> {

    static ImportLine<FileLeave> read(Cells cells, DateText dates, Table.Row row) {
        var rep = cells.rep(row);
        var first = dates.read(cells.text(row, Field.FROM));
        var last = cells.text(row, Field.TO).isBlank() ? first : dates.read(cells.text(row, Field.TO));
        var kind = cells.value(row, Field.LEAVE, AbsenceKind.LEAVE, ValueWords.ABSENCES, "kind.unknown");
        var worked = cells.value(row, Field.PART, DayPart.NONE, ValueWords.PARTS, "part.unknown");
        return ImportLine.of(
                row,
                () -> new FileLeave(
                        rep.get(),
                        cells.nameOf(rep.get()),
                        first.get().day(),
                        last.get().day(),
                        kind.get(),
                        worked.get()),
                rep,
                first,
                last,
                kind,
                worked);
    }

    @Override
    public Optional<RepId> whose() {
        return Optional.of(rep);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.of(last);
    }

    @Override
    public String key() {
        return rep + "|" + first + "|" + last;
    }

    /** Leave that is there is not changed by a file. */
    @Override
    public Optional<FileLeave> updateOf(FileLeave before) {
        return Optional.empty();
    }
}
