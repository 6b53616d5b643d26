package nl.koers.exchange.model;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads the rows of a table as one kind of thing.
 *
 * @param <T> what a line tells
 */
public final class LineReader<T extends Told<T>> {

    public static final LineReader<Draft> APPOINTMENTS =
            new LineReader<>(Subject.APPOINTMENT, (cells, order) -> new AppointmentLine(cells, order)::read);
    public static final LineReader<FileDeal> DEALS =
            new LineReader<>(Subject.DEAL, (cells, order) -> new DealLine(cells, order)::read);

    public static final LineReader<FileCustomer> CUSTOMERS =
            new LineReader<>(Subject.CUSTOMER, (cells, order) -> row -> FileCustomer.read(cells, row));

    public static final LineReader<FilePerson> PEOPLE =
            new LineReader<>(Subject.PERSON, (cells, order) -> new PersonLine(cells, order)::read);
    public static final LineReader<FileLeave> LEAVE =
            new LineReader<>(Subject.LEAVE, (cells, order) -> row -> FileLeave.read(cells, dates(cells, order), row));
    public static final LineReader<FileNorm> NORMS =
            new LineReader<>(Subject.NORM, (cells, order) -> row -> FileNorm.read(cells, dates(cells, order), row));
    public static final LineReader<FileTarget> TARGETS =
            new LineReader<>(Subject.TARGET, (cells, order) -> row -> FileTarget.read(cells, dates(cells, order), row));

    private final Subject subject;
    private final BiFunction<Cells, DateOrder, Function<Table.Row, ImportLine<T>>> rows;

    private LineReader(Subject subject, BiFunction<Cells, DateOrder, Function<Table.Row, ImportLine<T>>> rows) {
        this.subject = subject;
        this.rows = rows;
    }

    private static DateText dates(Cells cells, DateOrder order) {
        return new DateText(order, cells.settings().zone());
    }

    public Subject subject() {
        return subject;
    }

    /**
     * The lines in the order of the table.
     *
     * @param reps who may be named in the table
     */
    public Reading<List<ImportLine<T>>> read(
            Table table,
            ColumnMapping mapping,
            ImportSettings settings,
            Collection<RepName> reps,
            Limits limits,
            Deadline deadline) {
        var missing = mapping.missing(subject, settings.rep().isPresent());
        if (missing.isPresent()) {
            return new Reading.Refused<>(missing.get());
        }
        var cells = new Cells(mapping, settings, new RepFinder(reps));
        return DateOrder.of(table, mapping, settings, subject.days())
                .then(order -> PeopleAndLeave.only(subject, table).each(rows.apply(cells, order), limits, deadline));
    }
}
