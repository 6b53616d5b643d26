package nl.koers.exchange.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.appointment.model.State;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/** Reads one row as an appointment; the first thing that is wrong is the reason why it is refused. */
final class AppointmentLine {

    private final Cells cells;
    private final ImportSettings settings;
    private final DateText dates;

    AppointmentLine(Cells cells, DateOrder order) {
        this.cells = cells;
        this.settings = cells.settings();
        this.dates = new DateText(order, settings.zone());
    }

    ImportLine<Draft> read(Table.Row row) {
        var rep = cells.rep(row);
        var customer = cells.customer(row);
        var when = when(row);
        var kind = kind(row);
        var state = when.then(known -> state(row, known.day()));
        var note = cells.note(row);
        var id = cells.externalId(row);
        return Stream.of(rep, customer, when, kind, state, note, id)
                .flatMap(part -> part.refusal().stream())
                .findFirst()
                .<ImportLine<Draft>>map(reason -> new ImportLine.Bad<>(row.line(), row.excerpt(), reason))
                .orElseGet(() -> new ImportLine.Good<>(
                        row.line(),
                        draft(rep.get(), customer.get(), when.get(), kind.get(), state.get(), note.get(), id.get())));
    }

    private Reading<When> when(Table.Row row) {
        return dates.read(cells.text(row, Field.DAY)).then(when -> {
            var text = cells.text(row, Field.TIME);
            if (text.isBlank()) {
                return Reading.of(when);
            }
            Optional<LocalTime> time =
                    TimeText.read(text).or(() -> dates.read(text).toOptional().flatMap(When::time));
            return time.isPresent()
                    ? Reading.of(new When(when.day(), time))
                    : Reading.refused("time.unreadable", Excerpt.of(text));
        });
    }

    private Reading<Kind> kind(Table.Row row) {
        return cells.value(row, Field.KIND, settings.kind(), ValueWords.KINDS, "kind.unknown");
    }

    private Reading<State> state(Table.Row row, LocalDate day) {
        var usual = day.isBefore(settings.today()) ? State.HELD : State.PLANNED;
        return cells.value(row, Field.STATE, usual, ValueWords.STATES, "state.unknown")
                .then(state -> {
                    var isOver = state == State.HELD || state == State.NO_SHOW;
                    return isOver && day.isAfter(settings.today())
                            ? Reading.refused("state.future")
                            : Reading.of(state);
                });
    }

    private static Draft draft(
            RepId rep, String customer, When when, Kind kind, State state, String note, String externalId) {
        var key = externalId.isEmpty()
                ? ImportKey.ofContent(rep, customer, when.day(), when.time(), kind)
                : ImportKey.ofExternalId(externalId);
        return new Draft(rep, customer, when.day(), when.time(), kind, state, note, key);
    }
}
