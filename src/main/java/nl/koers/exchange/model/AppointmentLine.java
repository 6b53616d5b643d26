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

    private final ColumnMapping mapping;
    private final ImportSettings settings;
    private final DateText dates;
    private final RepFinder reps;

    AppointmentLine(ColumnMapping mapping, ImportSettings settings, DateOrder order, RepFinder reps) {
        this.mapping = mapping;
        this.settings = settings;
        this.dates = new DateText(order, settings.zone());
        this.reps = reps;
    }

    ImportLine read(Table.Row row) {
        var rep = rep(row);
        var customer = customer(row);
        var when = when(row);
        var kind = kind(row);
        var state = when.then(known -> state(row, known.day()));
        var note = note(row);
        var id = externalId(row);
        return Stream.of(rep, customer, when, kind, state, note, id)
                .flatMap(part -> part.refusal().stream())
                .findFirst()
                .<ImportLine>map(reason -> new ImportLine.Bad(row.line(), row.excerpt(), reason))
                .orElseGet(() -> new ImportLine.Good(
                        row.line(),
                        draft(rep.get(), customer.get(), when.get(), kind.get(), state.get(), note.get(), id.get())));
    }

    private Reading<RepId> rep(Table.Row row) {
        var name = mapping.text(row, Field.REP);
        var email = mapping.text(row, Field.EMAIL);
        if (name.isBlank() && email.isBlank() && settings.rep().isPresent()) {
            return Reading.of(settings.rep().get());
        }
        var found = reps.find(name, email);
        var isOther = settings.rep().isPresent() && !settings.rep().equals(found.toOptional());
        return isOther ? Reading.refused("rep.other", Excerpt.of(name.isBlank() ? email : name)) : found;
    }

    private Reading<String> customer(Table.Row row) {
        var text = mapping.text(row, Field.CUSTOMER);
        if (text.length() > Limits.CUSTOMER) {
            return Reading.refused("customer.long", Limits.CUSTOMER);
        }
        var name = PlainText.clean(text);
        return PlainText.words(name).isEmpty() ? Reading.refused("customer.missing") : Reading.of(name);
    }

    private Reading<When> when(Table.Row row) {
        return dates.read(mapping.text(row, Field.DAY)).then(when -> {
            var text = mapping.text(row, Field.TIME);
            if (text.isBlank()) {
                return Reading.of(when);
            }
            Optional<LocalTime> time = TimeText.read(text);
            return time.isPresent()
                    ? Reading.of(new When(when.day(), time))
                    : Reading.refused("time.unreadable", Excerpt.of(text));
        });
    }

    private Reading<Kind> kind(Table.Row row) {
        var text = mapping.text(row, Field.KIND);
        if (text.isBlank()) {
            return Reading.of(settings.kind());
        }
        return ValueWords.KINDS
                .find(text)
                .map(Reading::of)
                .orElseGet(() -> Reading.refused("kind.unknown", Excerpt.of(text)));
    }

    private Reading<State> state(Table.Row row, LocalDate day) {
        var text = mapping.text(row, Field.STATE);
        if (text.isBlank()) {
            return Reading.of(day.isBefore(settings.today()) ? State.HELD : State.PLANNED);
        }
        var state = ValueWords.STATES.find(text);
        if (state.isEmpty()) {
            return Reading.refused("state.unknown", Excerpt.of(text));
        }
        var tooEarly = (state.get() == State.HELD || state.get() == State.NO_SHOW) && day.isAfter(settings.today());
        return tooEarly ? Reading.refused("state.future") : Reading.of(state.get());
    }

    private Reading<String> note(Table.Row row) {
        var text = mapping.text(row, Field.NOTE);
        return text.length() > Limits.NOTE
                ? Reading.refused("note.long", Limits.NOTE)
                : Reading.of(PlainText.clean(text));
    }

    private Reading<String> externalId(Table.Row row) {
        var id = mapping.text(row, Field.EXTERNAL_ID);
        return id.length() > Limits.CELL ? Reading.refused("id.long", Limits.CELL) : Reading.of(PlainText.clean(id));
    }

    private static Draft draft(
            RepId rep, String customer, When when, Kind kind, State state, String note, String externalId) {
        var key = externalId.isEmpty()
                ? ImportKey.ofContent(rep, customer, when.day(), when.time(), kind)
                : ImportKey.ofExternalId(externalId);
        return new Draft(rep, customer, when.day(), when.time(), kind, state, note, key);
    }
}
