package nl.koers.exchange.model;

import java.util.List;
import java.util.function.Predicate;

/** A list of colleagues that tells their leave too is read twice, each time only the rows that tell something. */
public final class PeopleAndLeave {

    private PeopleAndLeave() {}

    /** Whether a file tells from when to when somebody is away, beside since when somebody is there. */
    public static boolean isIn(List<String> header) {
        var people = ColumnMapping.recognise(header, Subject.PERSON);
        var leave = ColumnMapping.recognise(header, Subject.LEAVE);
        return people.missing(Subject.PERSON, true).isEmpty()
                && leave.column(Field.FROM).isPresent()
                && leave.column(Field.TO).isPresent()
                && leave.columns().entrySet().stream()
                        .filter(column -> column.getKey() == Field.FROM || column.getKey() == Field.TO)
                        .noneMatch(column -> people.columns().containsValue(column.getValue()));
    }

    /** Columns by their names; whose leave it is stands where the colleague is named. */
    public static ColumnMapping recognise(List<String> header, Subject subject) {
        var found = ColumnMapping.recognise(header, subject);
        var isNamed = subject != Subject.LEAVE || !isIn(header);
        var name = ColumnMapping.recognise(header, Subject.PERSON).column(Field.NAME);
        return isNamed || name.isEmpty() ? found : found.with(Field.REP, name.getAsInt());
    }

    /** The rows of such a file that are about colleagues, or about leave; all of them where it is another one. */
    static Table only(Subject subject, Table table) {
        if ((subject != Subject.PERSON && subject != Subject.LEAVE) || !isIn(table.header())) {
            return table;
        }
        var people = ColumnMapping.recognise(table.header(), Subject.PERSON);
        var leave = ColumnMapping.recognise(table.header(), Subject.LEAVE);
        Predicate<Table.Row> isAway = row ->
                !(leave.text(row, Field.FROM) + leave.text(row, Field.TO) + leave.text(row, Field.LEAVE)).isBlank();
        Predicate<Table.Row> isThere = row -> !people.text(row, Field.FIRST).isBlank();
        var wanted = subject == Subject.LEAVE ? isAway : isThere.or(isAway.negate());
        return new Table(table.header(), table.rows().stream().filter(wanted).toList(), table.remarks());
    }
}
