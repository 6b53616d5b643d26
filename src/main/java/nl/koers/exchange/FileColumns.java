package nl.koers.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.CrmExport;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.PeopleAndLeave;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.Table;
import nl.koers.kernel.Reason;

/**
 * The columns of a file, to choose from.
 *
 * @param sheet on which they stand; empty where a file has no sheets
 * @param subject what its lines are
 * @param header their names; empty ones where the file has none
 * @param samples the first rows
 * @param rows how many rows there are
 * @param recognised which column seems to hold what
 * @param crm whose export it seems to be
 * @param remarks what of the file is no line
 * @param remembered what the team said about such files before, by what their lines are
 */
public record FileColumns(
        String sheet,
        Subject subject,
        List<String> header,
        List<Table.Row> samples,
        int rows,
        ColumnMapping recognised,
        Optional<CrmExport> crm,
        List<Reason> remarks,
        Map<Subject, Remembered> remembered) {

    private static final int SAMPLES = 3;

    static FileColumns of(
            String sheet,
            Table table,
            Collection<Subject> subjects,
            boolean repKnown,
            Map<Subject, Remembered> remembered) {
        return new FileColumns(
                        sheet,
                        Subject.APPOINTMENT,
                        table.header(),
                        table.rows().stream().limit(SAMPLES).toList(),
                        table.rows().size(),
                        new ColumnMapping(Map.of()),
                        CrmExport.of(table.header()),
                        table.remarks(),
                        remembered)
                .as(subject(table, subjects, repKnown, remembered));
    }

    private static Subject subject(
            Table table, Collection<Subject> subjects, boolean repKnown, Map<Subject, Remembered> remembered) {
        if (subjects.contains(Subject.PERSON) && PeopleAndLeave.isIn(table.header())) {
            return Subject.PERSON;
        }
        return remembered.size() == 1
                ? remembered.keySet().iterator().next()
                : Subject.guess(table.header(), subjects, repKnown);
    }

    /** The same file once more, where a list of colleagues tells their leave too. */
    public Optional<FileColumns> leaveToo() {
        return subject == Subject.PERSON && PeopleAndLeave.isIn(header)
                ? Optional.of(as(Subject.LEAVE))
                : Optional.empty();
    }

    /** The same file, when its lines are something else. */
    public FileColumns as(Subject other) {
        var recognised = Optional.ofNullable(remembered.get(other))
                .map(Remembered::mapping)
                .orElseGet(() -> PeopleAndLeave.recognise(header, other));
        return new FileColumns(sheet, other, header, samples, rows, recognised, crm, remarks, remembered);
    }

    /** Of this sheet, with what the team said before about values. */
    public ImportChoices choices(ImportChoices chosen) {
        var here = chosen.on(sheet);
        return Optional.ofNullable(remembered.get(subject))
                .map(before -> here.with(before.values()))
                .orElse(here);
    }

    /** Whether the first rows have days of which day and month could be taken for each other. */
    public boolean datesAreNumbers() {
        return DateOrder.matters(samples, recognised, subject);
    }

    public Optional<DateOrder> order() {
        return Optional.ofNullable(remembered.get(subject)).flatMap(Remembered::order);
    }
}
