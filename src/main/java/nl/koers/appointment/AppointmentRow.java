package nl.koers.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.OwnKey;
import nl.koers.kernel.RepId;
import nl.koers.team.model.Kind;

/** What a row tells of an appointment. */
final class AppointmentRow {

    /** Of one rep of a team, which are the first two parameters. */
    static final String OF_REP = """
            select a.id, a.version, a.rep_id, a.customer_id, c.name, a.day, a.at_time, a.kind, a.state, a.note
            from appointment a join customer c on c.id = a.customer_id
            where a.team_id = ? and a.rep_id = ?""";

    /** The same with the key. */
    static final String REGISTERED = OF_REP.replace("a.note", "a.note, a.import_key");

    /** With all by which they are known, of whomever. */
    static final String KEPT = """
            select a.id, a.version, a.rep_id, a.customer_id, c.name, a.day, a.at_time, a.kind, a.state, a.note,
                   a.import_key, a.created_at, a.changed_at, r.name rep_name
            from appointment a join customer c on c.id = a.customer_id join rep r on r.id = a.rep_id""";

    private AppointmentRow() {}

    static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(appointment(row, number), Optional.ofNullable(row.getString("import_key")));
    }

    static KeptAppointment kept(ResultSet row, int number) throws SQLException {
        return new KeptAppointment(
                appointment(row, number),
                row.getString("rep_name"),
                Optional.ofNullable(row.getString("import_key")),
                OwnKey.of(row.getLong("id"), moment(row, "created_at")),
                moment(row, "changed_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static Appointment appointment(ResultSet row, int number) throws SQLException {
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
