package nl.koers.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

    private static final String REGISTERED = APPOINTMENT.replace("a.note", "a.note, a.import_key");

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

    /** By day, then by id, from a place on. */
    List<Registered> part(TeamId team, RepId rep, Period period, Optional<AppointmentRegister.Place> after, int limit) {
        var values = new ArrayList<Object>(List.of(team.value(), rep.value(), period.first(), period.last()));
        after.ifPresent(place -> values.addAll(List.of(place.day(), place.id().value())));
        values.add(limit);
        return sql.sql(REGISTERED + " and a.day between ? and ?"
                        + after.map(place -> " and (a.day, a.id) > (?, ?)").orElse("")
                        + " order by a.day, a.id limit ?")
                .params(values)
                .query(AppointmentQueries::registered)
                .list();
    }

    Optional<Registered> registered(TeamId team, RepId rep, AppointmentId id) {
        return sql.sql(REGISTERED + " and a.id = ?")
                .params(team.value(), rep.value(), id.value())
                .query(AppointmentQueries::registered)
                .optional();
    }

    /** Lets nobody else give a key to an appointment of the rep until the transaction ends. */
    void holdKeys(TeamId team, RepId rep) {
        sql.sql("select id from rep where team_id = ? and id = ? for update")
                .params(team.value(), rep.value())
                .query(Long.class)
                .optional();
    }

    /** Whatever was committed by now; ask behind {@link #holdKeys}. */
    Optional<AppointmentId> withKey(TeamId team, RepId rep, String key) {
        return sql.sql("select id from appointment where team_id = ? and rep_id = ? and import_key = ? for update")
                .params(team.value(), rep.value(), key)
                .query((row, number) -> new AppointmentId(row.getLong(1)))
                .optional();
    }

    void giveKey(TeamId team, AppointmentId id, String key) {
        sql.sql("update appointment set import_key = ? where team_id = ? and id = ?")
                .params(key, team.value(), id.value())
                .update();
    }

    /** What came in by an import, by its key. */
    Map<String, Appointment> imported(TeamId team, RepId rep, Collection<String> keys) {
        var places = String.join(",", Collections.nCopies(keys.size(), "?"));
        var found = new HashMap<String, Appointment>();
        sql.sql(REGISTERED + " and a.import_key in (" + places + ")")
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

    private static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(appointment(row, number), Optional.ofNullable(row.getString("import_key")));
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
