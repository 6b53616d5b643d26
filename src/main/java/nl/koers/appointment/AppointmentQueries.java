package nl.koers.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Employment;
import nl.koers.team.model.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads appointments with the names of their customers, each in one statement. */
@Repository
class AppointmentQueries {

    private static final String APPOINTMENT = """
            select a.id, a.version, a.rep_id, a.customer_id, c.name, a.day, a.at_time, a.kind, a.state, a.note
            from appointment a join customer c on c.id = a.customer_id
            where a.team_id = ? and a.rep_id = ?""";

    private final JdbcClient sql;

    AppointmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** By day and time; those without a time last. */
    List<Appointment> between(TeamId team, RepId rep, Period period) {
        return sql.sql(APPOINTMENT + " and a.day between ? and ? order by a.day, a.at_time is null, a.at_time, a.id")
                .params(team.value(), rep.value(), period.first(), period.last())
                .query(AppointmentQueries::appointment)
                .list();
    }

    Optional<Appointment> one(TeamId team, RepId rep, AppointmentId id) {
        return sql.sql(APPOINTMENT + " and a.id = ?")
                .params(team.value(), rep.value(), id.value())
                .query(AppointmentQueries::appointment)
                .optional();
    }

    /** What came in by an import, by its key. */
    Map<String, Appointment> imported(TeamId team, RepId rep, Collection<String> keys) {
        var places = String.join(",", Collections.nCopies(keys.size(), "?"));
        var found = new HashMap<String, Appointment>();
        sql.sql(APPOINTMENT.replace("a.note", "a.note, a.import_key") + " and a.import_key in (" + places + ")")
                .params(Stream.concat(Stream.of(team.value(), rep.value()), keys.stream())
                        .toList())
                .query(row -> {
                    found.put(row.getString("import_key"), appointment(row, 0));
                });
        return found;
    }

    /** Whom the rep planned or saw most lately. */
    List<Customer> recentCustomers(TeamId team, RepId rep, int limit) {
        return sql.sql("""
                        select c.id, c.name from appointment a join customer c on c.id = a.customer_id
                        where a.team_id = ? and a.rep_id = ?
                        group by c.id, c.name order by max(a.day) desc, max(a.id) desc limit ?""")
                .params(team.value(), rep.value(), limit)
                .query((row, number) -> new Customer(new CustomerId(row.getLong("id")), row.getString("name")))
                .list();
    }

    /** Empty for a rep of another team. */
    Optional<Employment> employment(TeamId team, RepId rep) {
        return sql.sql("select first_day, last_day from rep where team_id = ? and id = ?")
                .params(team.value(), rep.value())
                .query((row, number) -> new Employment(
                        row.getObject("first_day", LocalDate.class),
                        Optional.ofNullable(row.getObject("last_day", LocalDate.class))))
                .optional();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return new Appointment(
                new AppointmentId(row.getLong("id")),
                row.getLong("version"),
                new RepId(row.getLong("rep_id")),
                new Customer(new CustomerId(row.getLong("customer_id")), row.getString("name")),
                row.getObject("day", LocalDate.class),
                Optional.ofNullable(row.getObject("at_time", LocalTime.class)),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                row.getString("note"));
    }
}
