package nl.koers.exchange.model;

import java.time.LocalDate;
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

    /** Without a day of the request the day of the order stands for it. */
    private Reading<DealCourse> course(Table.Row row) {
        var isOpenedUnknown = cells.text(row, Field.OPENED).isBlank();
        return day(row, isOpenedUnknown ? Field.CLOSED : Field.OPENED)
                .then(opened -> state(row)
                        .then(state -> amount(row).then(amount -> switch (state) {
                            case OPEN -> Reading.of(DealCourse.opened(opened, amount));
                            case WON -> closed(row).then(day -> won(opened, day, amount));
                            case LOST ->
                                closed(row)
                                        .then(day -> Reading.of(DealCourse.opened(opened, amount)
                                                .lost(day, PlainText.clean(cells.text(row, Field.WHY)))));
                        })));
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

    private Reading<LocalDate> closed(Table.Row row) {
        return cells.text(row, Field.CLOSED).isBlank() ? Reading.refused("closed.missing") : day(row, Field.CLOSED);
    }

    private Reading<LocalDate> day(Table.Row row, Field field) {
        return dates.read(cells.text(row, field)).then(when -> Reading.of(when.day()));
    }

    private static FileDeal deal(RepId rep, String customer, DealCourse course, String note, String externalId) {
        var key = externalId.isEmpty()
                ? ImportKey.ofContent(rep, customer, course.openedOn())
                : ImportKey.ofExternalId(externalId);
        return new FileDeal(rep, customer, course, note, key);
    }
}
