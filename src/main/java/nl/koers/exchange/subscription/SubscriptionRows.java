package nl.koers.exchange.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.koers.exchange.net.WebAddress;
import nl.koers.identity.LinkHolder;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which calendars are looked at, when, and what came of it in numbers. */
@Repository
class SubscriptionRows {

    /** As long may one node take; then another may try. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private final JdbcClient sql;
    private final Clock clock;

    SubscriptionRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A calendar whose hour has come. */
    record Due(LinkHolder holder, RepId rep, WebAddress address) {}

    Optional<WebAddress> address(TeamId team, RepId rep) {
        return sql.sql("select address from calendar_subscription where team_id = ? and rep_id = ?")
                .params(team.value(), rep.value())
                .query(String.class)
                .optional()
                .flatMap(address -> WebAddress.of(address).toOptional());
    }

    Optional<Subscription> of(TeamId team, RepId rep) {
        return sql.sql("""
                        select address, fetched_at, found, proposed, changed, failure, failure_number
                        from calendar_subscription where team_id = ? and rep_id = ?""")
                .params(team.value(), rep.value())
                .query(SubscriptionRows::subscription)
                .optional();
    }

    @Transactional
    void keep(TeamId team, RepId rep, AccountId account, WebAddress address) {
        sql.sql("""
                        replace into calendar_subscription (team_id, rep_id, account_id, address, added_at, next_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        team.value(),
                        rep.value(),
                        account.value(),
                        address.uri().toString(),
                        now(),
                        now())
                .update();
    }

    @Transactional
    boolean end(TeamId team, RepId rep) {
        return sql.sql("delete from calendar_subscription where team_id = ? and rep_id = ?")
                        .params(team.value(), rep.value())
                        .update()
                > 0;
    }

    @Transactional
    void tell(TeamId team, RepId rep, Harvested harvested, Instant next) {
        sql.sql("""
                        update calendar_subscription set fetched_at = ?, found = ?, proposed = ?, changed = ?, failure = ?,
                               failure_number = ?, next_at = ?, claimed_until = null
                        where team_id = ? and rep_id = ?""")
                .params(now(), harvested.found(), harvested.proposed(), harvested.changed())
                .param(harvested.failure().map(Reason::key).orElse(null))
                .param(harvested.failure().map(SubscriptionRows::number).orElse(null))
                .params(utc(next), team.value(), rep.value())
                .update();
    }

    /** Takes those whose hour has come; what one node takes no other one does. */
    @Transactional
    List<Due> claim(int most) {
        var due = sql.sql("""
                        select team_id, rep_id, account_id, address from calendar_subscription
                        where next_at <= ? and (claimed_until is null or claimed_until < ?)
                        order by next_at limit ? for update skip locked""")
                .params(now(), now(), most)
                .query(SubscriptionRows::due)
                .list();
        due.forEach(
                each -> sql.sql("update calendar_subscription set claimed_until = ? where team_id = ? and rep_id = ?")
                        .params(
                                utc(clock.instant().plus(CLAIM)),
                                each.holder().team().value(),
                                each.rep().value())
                        .update());
        return due;
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        var fetched = row.getObject("fetched_at", LocalDateTime.class);
        return new Subscription(
                WebAddress.of(row.getString("address"))
                        .toOptional()
                        .map(WebAddress::toString)
                        .orElse("…"),
                Optional.ofNullable(fetched).map(at -> at.toInstant(ZoneOffset.UTC)),
                row.getInt("found"),
                row.getInt("proposed"),
                row.getInt("changed"),
                failure(row));
    }

    private static Optional<Reason> failure(ResultSet row) throws SQLException {
        var key = row.getString("failure");
        var number = row.getLong("failure_number");
        return Optional.ofNullable(key).map(known -> number < 0 ? Reason.of(known) : Reason.of(known, number));
    }

    /** The only thing that such a reason tells besides itself; below 0 where there is none. */
    private static long number(Reason reason) {
        return reason.arguments().stream()
                .filter(Number.class::isInstance)
                .mapToLong(argument -> ((Number) argument).longValue())
                .findFirst()
                .orElse(-1);
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                new LinkHolder(new AccountId(row.getLong("account_id")), new TeamId(row.getLong("team_id"))),
                new RepId(row.getLong("rep_id")),
                WebAddress.of(row.getString("address")).get());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
