package nl.koers.reminder;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.identity.LinkHolder;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people and teams chose, and which mails were sent. */
@Repository
class ReminderRows {

    private final JdbcClient sql;
    private final Clock clock;

    ReminderRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** A member of a team whose clock is known. */
    record Recipient(LinkHolder holder, ZoneId zone, ReminderMoment moment) {}

    ReminderChoice choice(AccountId account) {
        return sql.sql("select kinds, by_mail from reminder_choice where account_id = ?")
                .param(account.value())
                .query((row, number) -> new ReminderChoice(kinds(row.getString("kinds")), row.getBoolean("by_mail")))
                .optional()
                .orElse(ReminderChoice.FIRST);
    }

    void choose(AccountId account, ReminderChoice choice) {
        var kinds = choice.kinds().stream().map(ReminderKind::name).collect(Collectors.joining(","));
        sql.sql("replace into reminder_choice (account_id, kinds, by_mail) values (?, ?, ?)")
                .params(account.value(), kinds, choice.byMail())
                .update();
    }

    ReminderMoment moment(TeamId team) {
        return sql.sql("select weekday, at_time from reminder_moment where team_id = ?")
                .param(team.value())
                .query((row, number) -> new ReminderMoment(
                        DayOfWeek.of(row.getInt("weekday")), row.getObject("at_time", LocalTime.class)))
                .optional()
                .orElse(ReminderMoment.FIRST);
    }

    void set(TeamId team, ReminderMoment moment) {
        sql.sql("replace into reminder_moment (team_id, weekday, at_time) values (?, ?, ?)")
                .params(team.value(), moment.weekday().getValue(), moment.time())
                .update();
    }

    /** Everybody who may get a mail today and got none yet. */
    List<Recipient> waiting(LocalDate today) {
        return sql.sql("""
                        select m.account_id, m.team_id, t.zone, r.weekday, r.at_time
                        from membership m
                             join account a on a.id = m.account_id and a.active
                             join team t on t.id = m.team_id
                             left join reminder_moment r on r.team_id = m.team_id
                             left join reminder_choice c on c.account_id = m.account_id
                        where coalesce(c.by_mail, true)
                          and not exists (select 1 from reminder_mail d where d.account_id = m.account_id and d.day >= ?)
                        order by m.account_id, m.team_id""")
                .param(today)
                .query((row, number) -> new Recipient(
                        new LinkHolder(new AccountId(row.getLong("account_id")), new TeamId(row.getLong("team_id"))),
                        ZoneId.of(row.getString("zone")),
                        row.getObject("at_time", LocalTime.class) == null
                                ? ReminderMoment.FIRST
                                : new ReminderMoment(
                                        DayOfWeek.of(row.getInt("weekday")),
                                        row.getObject("at_time", LocalTime.class))))
                .list();
    }

    /** Takes the one mail of a day; false when it is taken, by this node or another one. */
    @Transactional
    boolean claim(AccountId account, LocalDate day) {
        return sql.sql("insert ignore into reminder_mail (account_id, day, claimed_at) values (?, ?, ?)")
                        .params(account.value(), day, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> email(AccountId account) {
        return sql.sql("select email from account where id = ? and active")
                .param(account.value())
                .query(String.class)
                .optional();
    }

    private static EnumSet<ReminderKind> kinds(String written) {
        var kinds = EnumSet.noneOf(ReminderKind.class);
        Arrays.stream(ReminderKind.values())
                .filter(kind -> Arrays.asList(written.split(",", -1)).contains(kind.name()))
                .forEach(kinds::add);
        return kinds;
    }
}
