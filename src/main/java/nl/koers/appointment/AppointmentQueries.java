package nl.koers.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.customer.Customer;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Employment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads appointments with the names of their customers, each in one statement. */
@Repository
class AppointmentQueries {

    private final JdbcClient sql;

    AppointmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** By day and time; those without a time last. */
    List<Appointment> between(TeamId team, RepId rep, Period period) {
        return sql.sql(AppointmentRow.OF_REP
                        + " and a.day between ? and ? order by a.day, a.at_time is null, a.at_time, a.id")
                .params(team.value(), rep.value(), period.first(), period.last())
                .query(AppointmentRow::appointment)
                .list();
    }

    Optional<Appointment> one(TeamId team, RepId rep, AppointmentId id) {
        return sql.sql(AppointmentRow.OF_REP + " and a.id = ?")
                .params(team.value(), rep.value(), id.value())
                .query(AppointmentRow::appointment)
                .optional();
    }

    /** By day, then by id, from a place on. */
    List<Registered> part(TeamId team, RepId rep, Period period, Optional<AppointmentRegister.Place> after, int limit) {
        var values = new ArrayList<Object>(List.of(team.value(), rep.value(), period.first(), period.last()));
        after.ifPresent(place -> values.addAll(List.of(place.day(), place.id().value())));
        values.add(limit);
        return sql.sql(AppointmentRow.REGISTERED + " and a.day between ? and ?"
                        + after.map(place -> " and (a.day, a.id) > (?, ?)").orElse("")
                        + " order by a.day, a.id limit ?")
                .params(values)
                .query(AppointmentRow::registered)
                .list();
    }

    Optional<Registered> registered(TeamId team, RepId rep, AppointmentId id) {
        return sql.sql(AppointmentRow.REGISTERED + " and a.id = ?")
                .params(team.value(), rep.value(), id.value())
                .query(AppointmentRow::registered)
                .optional();
    }

    /** Of the team or of one rep, by day, behind a place. */
    List<KeptAppointment> page(
            TeamId team, Optional<RepId> rep, Period period, Optional<KeptAppointment.Place> after, int limit) {
        var query = new StringBuilder(AppointmentRow.KEPT + " where a.team_id = ? and a.day between ? and ?");
        var values = new ArrayList<Object>(List.of(team.value(), period.first(), period.last()));
        rep.ifPresent(id -> {
            query.append(" and a.rep_id = ?");
            values.add(id.value());
        });
        after.ifPresent(place -> {
            query.append(" and (a.day > ? or (a.day = ? and a.id > ?))");
            values.addAll(List.of(place.day(), place.day(), place.id().value()));
        });
        values.add(limit);
        return sql.sql(query + " order by a.day, a.id limit ?")
                .params(values)
                .query(AppointmentRow::kept)
                .list();
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
}
