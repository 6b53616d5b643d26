package nl.koers.exchange.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.deal.model.DealCourse;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Money;
import nl.koers.kernel.RepId;

/** Reads one row as a deal; the first thing that is wrong is the reason why it is refused. */
final class DealLine {

    private final Cells cells;
    private final DateText dates;

    DealLine(Cells cells, DateOrder order) {
        this.cells = cells;
        this.dates = new DateText(order, cells.settings().zone());
    }

    ImportLine<FileDeal> read(Table.Row row) {
        var rep = cells.rep(row);
        var customer = cells.customer(row);
        var course = course(row);
        var note = cells.note(row);
        var id = cells.externalId(row);
        return Stream.of(rep, customer, course, note, id)
                .flatMap(part -> part.refusal().stream())
                .findFirst()
                .<ImportLine<FileDeal>>map(reason -> new ImportLine.Bad<>(row.line(), row.excerpt(), reason))
                .orElseGet(() -> new ImportLine.Good<>(
                        row.line(), deal(rep.get(), customer.get(), course.get(), note.get(), id.get())));
    }

    /** How it ended, where the file does not tell the day. */
    Optional<DealState> endedOnNoDay(Table.Row row) {
        return state(row)
                .toOptional()
                .filter(state -> state != DealState.OPEN)
                .filter(state -> ending(row, state).isEmpty());
    }

    private Reading<DealCourse> course(Table.Row row) {
        return opened(row)
                .then(opened -> state(row)
                        .then(state -> amount(row).then(amount -> switch (state) {
                            case OPEN -> Reading.of(DealCourse.opened(opened, amount));
                            case WON -> closed(row, state, opened).then(day -> won(opened, day, amount));
                            case LOST ->
                                closed(row, state, opened)
                                        .then(day -> Reading.of(DealCourse.opened(opened, amount)
                                                .lost(day, PlainText.clean(cells.text(row, Field.WHY)))));
                        })));
    }

    /** Without a day of the request that of the end stands for it. */
    private Reading<LocalDate> opened(Table.Row row) {
        var first = Stream.of(Field.OPENED, Field.CLOSED, Field.ENDED)
                .filter(field -> !cells.text(row, field).isBlank())
                .findFirst();
        return dates.read(cells.text(row, first.orElse(Field.OPENED))).then(when -> Reading.of(when.day()));
    }

    private static Reading<DealCourse> won(LocalDate opened, LocalDate day, Optional<Money> amount) {
        return amount.map(value ->
                        Reading.of(DealCourse.opened(opened, Optional.empty()).won(day, value)))
                .orElseGet(() -> Reading.refused("amount.missing"));
    }

    /** Without a word about it, what has a last day is won, and the rest is open. */
    private Reading<DealState> state(Table.Row row) {
        var usual = cells.text(row, Field.CLOSED).isBlank() ? DealState.OPEN : DealState.WON;
        return cells.value(row, Field.STATE, usual, ValueWords.DEALS, "state.unknown");
    }

    private Reading<Optional<Money>> amount(Table.Row row) {
        var text = cells.text(row, Field.AMOUNT);
        return text.isBlank()
                ? Reading.of(Optional.empty())
                : MoneyText.read(text).then(money -> Reading.of(Optional.of(money)));
    }

    /** Where the file does not tell the day, as somebody said for all such lines. */
    private Reading<LocalDate> closed(Table.Row row, DealState state, LocalDate opened) {
        var ending = ending(row, state);
        if (ending.isPresent()) {
            return dates.read(cells.text(row, ending.get())).then(when -> Reading.of(when.day()));
        }
        return cells.settings()
                .values()
                .find(Field.CLOSED, state.name())
                .flatMap(UnknownDay::named)
                .map(day -> Reading.of(day.of(opened, cells.settings().today())))
                .orElseGet(() -> Reading.refused("closed.missing"));
    }

    /** Many programs keep no day of a loss, but when they last changed it; an order counts on its own day alone. */
    private Optional<Field> ending(Table.Row row, DealState state) {
        var fields = state == DealState.LOST ? List.of(Field.CLOSED, Field.ENDED) : List.of(Field.CLOSED);
        return fields.stream()
                .filter(field -> !cells.text(row, field).isBlank())
                .findFirst();
    }

    private static FileDeal deal(RepId rep, String customer, DealCourse course, String note, String externalId) {
        var key = externalId.isEmpty()
                ? ImportKey.ofContent(rep, customer, course.openedOn())
                : ImportKey.ofExternalId(externalId);
        return new FileDeal(rep, customer, course, note, key);
    }
}
