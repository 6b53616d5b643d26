package nl.koers.appointment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.OwnKey;
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
    private static final String KEPT = """
            select a.id, a.version, a.rep_id, a.customer_id, c.name, a.day, a.at_time, a.kind, a.state, a.note,
                   a.import_key, a.created_at, a.changed_at, r.name rep_name
            from appointment a join customer c on c.id = a.customer_id join rep r on r.id = a.rep_id""";

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

    /** What came in by an import, by its key, and what is named by its own ({@link OwnKey}). */
    Map<String, Appointment> imported(TeamId team, RepId rep, Collection<String> keys) {
        var found = new HashMap<String, Appointment>();
        byKey(" and a.rep_id = :rep", team, Optional.of(rep), keys, found::put);
        return found;
    }

    /** The same of whomever in the team; without what more than one has. */
    Map<String, Appointment> importedByOne(TeamId team, Collection<String> keys) {
        var found = new HashMap<String, Appointment>();
        var shared = new HashSet<String>();
        byKey("", team, Optional.empty(), keys, (key, appointment) -> {
            if (found.put(key, appointment) != null) {
                shared.add(key);
            }
        });
        found.keySet().removeAll(shared);
        return found;
    }

    /** Whether somebody has one of the same key as this one. */
    boolean hasKeyOf(TeamId team, AppointmentId id, RepId rep) {
        return sql.sql("""
                        select count(*) from appointment a
                        join appointment b on b.team_id = a.team_id and b.import_key = a.import_key
                        where a.team_id = ? and a.id = ? and b.rep_id = ?""")
                        .params(team.value(), id.value(), rep.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void byKey(
            String whose,
            TeamId team,
            Optional<RepId> rep,
            Collection<String> keys,
            BiConsumer<String, Appointment> found) {
        var asked = Set.copyOf(keys);
        var ids = keys.stream().flatMap(key -> OwnKey.id(key).stream()).toList();
        sql.sql(KEPT + " where a.team_id = :team" + whose + " and (a.import_key in (:keys) or a.id in (:ids))")
                .param("team", team.value())
                .param("rep", rep.map(RepId::value).orElse(0L))
                .param("keys", keys)
                .param("ids", ids.isEmpty() ? List.of(0L) : ids)
                .query(AppointmentQueries::kept)
                .list()
                .forEach(kept -> kept.importKey()
                        .filter(asked::contains)
                        .or(() -> Optional.of(kept.ownKey()).filter(asked::contains))
                        .ifPresent(key -> found.accept(key, kept.appointment())));
    }

    /** Of the team or of one rep, by day, behind a place. */
    List<KeptAppointment> page(
            TeamId team, Optional<RepId> rep, Period period, Optional<KeptAppointment.Place> after, int limit) {
        var query = new StringBuilder(KEPT + " where a.team_id = ? and a.day between ? and ?");
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
                .query(AppointmentQueries::kept)
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

    private static Registered registered(ResultSet row, int number) throws SQLException {
        return new Registered(appointment(row, number), Optional.ofNullable(row.getString("import_key")));
    }

    private static KeptAppointment kept(ResultSet row, int number) throws SQLException {
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
