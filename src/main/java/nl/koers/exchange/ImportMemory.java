package nl.koers.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.exchange.model.ColumnMapping;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.Field;
import nl.koers.exchange.model.ImportKey;
import nl.koers.exchange.model.Limits;
import nl.koers.exchange.model.Subject;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers what columns and values mean, per team, kind and header, so that it is said once. */
@Repository
class ImportMemory {

    private static final String ORDER = "ORDER";

    /** Instead of a header. */
    private static final String PEOPLE = "people";

    private final JdbcClient sql;

    ImportMemory(JdbcClient sql) {
        this.sql = sql;
    }

    private record Row(Subject subject, String field, String text, String meaning) {}

    /** By kind; one statement for all. */
    Map<Subject, Remembered> of(TeamId team, List<String> header) {
        var rows = sql.sql(
                        "select subject, field, text, meaning from import_mapping where team_id = ? and header_key = ?")
                .params(team.value(), ImportKey.ofHeader(header))
                .query((row, number) -> new Row(
                        Subject.valueOf(row.getString("subject")),
                        row.getString("field"),
                        row.getString("text"),
                        row.getString("meaning")))
                .list();
        var found = new EnumMap<Subject, Remembered>(Subject.class);
        rows.stream()
                .map(Row::subject)
                .distinct()
                .forEach(subject -> found.put(
                        subject,
                        remembered(rows.stream()
                                .filter(row -> row.subject() == subject)
                                .toList())));
        return found;
    }

    /**
     * Instead of what was said before.
     *
     * @param withPeople whether who is meant by a name is remembered too, for all who import after
     */
    void keep(TeamId team, Subject subject, List<String> header, ImportChoices choices, boolean withPeople) {
        var key = ImportKey.ofHeader(header);
        var rows = new ArrayList<Row>();
        choices.mapping()
                .columns()
                .forEach((field, column) -> rows.add(new Row(subject, field.name(), "", column.toString())));
        choices.order().ifPresent(order -> rows.add(new Row(subject, ORDER, "", order.name())));
        choices.values().chosen().forEach((field, values) -> {
            if (withPeople || !field.namesReps()) {
                values.forEach((text, meaning) -> rows.add(new Row(subject, field.name(), text, meaning)));
            }
        });
        sql.sql("delete from import_mapping where team_id = ? and subject = ? and header_key = ? and text = ''")
                .params(team.value(), subject.name(), key)
                .update();
        rows.forEach(row -> sql.sql("""
                        insert into import_mapping (team_id, subject, header_key, field, text, meaning)
                        values (?, ?, ?, ?, ?, ?) on duplicate key update meaning = values(meaning)""")
                .params(team.value(), subject.name(), key, row.field(), row.text(), row.meaning())
                .update());
    }

    /** Addresses of colleagues from files, by which other files may name them before they have a login. */
    Map<RepId, String> addresses(TeamId team) {
        var found = new HashMap<RepId, String>();
        sql.sql("select text, meaning from import_mapping where team_id = ? and header_key = ?")
                .params(team.value(), PEOPLE)
                .query(row -> {
                    found.put(new RepId(row.getLong("meaning")), row.getString("text"));
                });
        return found;
    }

    void address(TeamId team, RepId rep, String email) {
        if (!email.isEmpty() && email.length() <= Limits.CELL) {
            sql.sql("""
                            insert into import_mapping (team_id, subject, header_key, field, text, meaning)
                            values (?, ?, ?, ?, ?, ?) on duplicate key update meaning = values(meaning)""")
                    .params(
                            team.value(),
                            Subject.PERSON.name(),
                            PEOPLE,
                            Field.EMAIL.name(),
                            email,
                            String.valueOf(rep.value()))
                    .update();
        }
    }

    /** Of a colleague who was taken back. */
    void forget(TeamId team, RepId rep) {
        sql.sql("delete from import_mapping where team_id = ? and header_key = ? and meaning = ?")
                .params(team.value(), PEOPLE, String.valueOf(rep.value()))
                .update();
    }

    private static Remembered remembered(List<Row> rows) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var order = Optional.<DateOrder>empty();
        var values = ValueChoices.NONE;
        for (var row : rows) {
            if (row.field().equals(ORDER)) {
                order = Optional.of(DateOrder.valueOf(row.meaning()));
            } else if (row.text().isEmpty()) {
                columns.put(Field.valueOf(row.field()), Integer.valueOf(row.meaning()));
            } else {
                values = values.with(Field.valueOf(row.field()), row.text(), row.meaning());
            }
        }
        return new Remembered(new ColumnMapping(columns), order, values);
    }
}
