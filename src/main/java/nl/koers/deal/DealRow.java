package nl.koers.deal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.koers.customer.Customer;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.AppointmentId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.OwnKey;
import nl.koers.kernel.RepId;
import org.jspecify.annotations.Nullable;

/** What a row tells of a deal. */
final class DealRow {

    /** Deals as {@code d}, with the names of their customers and reps. */
    static final String SELECT = """
            select d.id, d.version, d.rep_id, r.name rep_name, d.customer_id, c.name, d.opened_on, d.state, d.closed_on,
                   d.estimate, d.value, d.why, d.note, d.appointment_id, d.import_key, d.created_at
            from deal d join customer c on c.id = d.customer_id join rep r on r.id = d.rep_id""";

    private DealRow() {}

    static Deal deal(ResultSet row, int number) throws SQLException {
        var appointment = row.getLong("appointment_id");
        return new Deal(
                new DealId(row.getLong("id")),
                row.getLong("version"),
                new RepId(row.getLong("rep_id")),
                row.getString("rep_name"),
                new Customer(new CustomerId(row.getLong("customer_id")), row.getString("name")),
                row.getObject("opened_on", LocalDate.class),
                DealState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                money(row.getBigDecimal("estimate")),
                money(row.getBigDecimal("value")),
                row.getString("why"),
                row.getString("note"),
                appointment == 0 ? Optional.empty() : Optional.of(new AppointmentId(appointment)),
                Optional.ofNullable(row.getString("import_key")));
    }

    static KeptDeal kept(ResultSet row, int number) throws SQLException {
        var madeAt = row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new KeptDeal(deal(row, number), OwnKey.of(row.getLong("id"), madeAt));
    }

    /** Of a row of the table alone. */
    static DealFact fact(ResultSet row, int number) throws SQLException {
        return new DealFact(
                new DealId(row.getLong("id")),
                new RepId(row.getLong("rep_id")),
                new CustomerId(row.getLong("customer_id")),
                row.getObject("opened_on", LocalDate.class),
                DealState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                money(row.getBigDecimal("estimate")),
                money(row.getBigDecimal("value")));
    }

    private static Optional<Money> money(@Nullable BigDecimal amount) {
        return Optional.ofNullable(amount).map(Money::new);
    }
}
