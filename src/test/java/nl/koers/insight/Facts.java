package nl.koers.insight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a team with years of appointments and deals, the same for the same seed. */
public final class Facts {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final JdbcClient sql;
    private final TeamId team;

    public Facts(JdbcClient sql, TeamId team) {
        this.sql = sql;
        this.team = team;
    }

    /** So many appointments each week, every fourth of which brings a request that is won, lost or still open. */
    public void years(RepId rep, int years, int perWeek, int value) {
        var luck = new Random(rep.value());
        var customer = customer();
        for (var monday = LocalDate.of(2026, 11, 16).minusYears(years);
                monday.isBefore(TODAY);
                monday = monday.plusWeeks(1)) {
            var made = Math.max(0, perWeek + luck.nextInt(3) - 1);
            tally(rep, monday.with(DayOfWeek.MONDAY), made);
            for (var i = 0; i < made; i++) {
                if (luck.nextInt(4) == 0) {
                    deal(rep, customer, monday, luck, value);
                }
            }
        }
    }

    public void target(RepId rep, long amount) {
        target(rep, LocalDate.of(2026, 1, 1), amount);
    }

    /**
     * Sets the target of this year.
     *
     * @param from the day of a course change
     */
    public void target(RepId rep, LocalDate from, long amount) {
        sql.sql("""
                        insert into revenue_target (team_id, rep_id, span, from_day, amount, season, reason, changed_by)
                        values (?, ?, '2026', ?, ?, '', '', 't')""").params(team.value(), rep.value(), from, amount).update();
    }

    public void won(RepId rep, LocalDate on, long value) {
        insert(rep, customer(), on, "WON", on.toString(), value);
    }

    /** Leaves fewer weeks than the proof needs. */
    public void onlySinceAugust() {
        ofTeam("delete from tally where week_first_day < '2026-08-01' and team_id = ?");
    }

    /** The same number of appointments every week. */
    public void alwaysEight() {
        ofTeam("update tally set number = 8 where team_id = ?");
    }

    public void summerInTheSouth() {
        ofTeam("update team set school_region = 'SOUTH' where id = ?");
    }

    public void shareRevenue() {
        ofTeam("update team set shares_revenue = true where id = ?");
    }

    public void shareDetails() {
        ofTeam("update team set shares_details = true where id = ?");
    }

    private void ofTeam(String change) {
        sql.sql(change).param(team.value()).update();
    }

    private void deal(RepId rep, long customer, LocalDate opened, Random luck, int value) {
        var closed = opened.plusWeeks(luck.nextInt(12));
        if (closed.isAfter(TODAY)) {
            insert(rep, customer, opened, "OPEN", "", value);
        } else {
            insert(
                    rep,
                    customer,
                    opened,
                    luck.nextBoolean() ? "WON" : "LOST",
                    closed.toString(),
                    value + luck.nextInt(value));
        }
    }

    /** @param closed empty while it is open */
    private void insert(RepId rep, long customer, LocalDate opened, String state, String closed, long value) {
        sql.sql("""
                        insert into deal (team_id, rep_id, customer_id, opened_on, state, closed_on, value, why, note,
                                          created_at, created_by, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, nullif(?, ''), if(? = 'WON', ?, null), '', '',
                                now(6), 't', now(6), 't')""")
                .params(team.value(), rep.value(), customer, opened, state, closed, state, value)
                .update();
    }

    private void tally(RepId rep, LocalDate monday, int number) {
        sql.sql("""
                        insert into tally (team_id, rep_id, week_first_day, kind, number, changed_at, changed_by)
                        values (?, ?, ?, 'VISIT', ?, now(6), 't')""").params(team.value(), rep.value(), monday, number).update();
    }

    private long customer() {
        sql.sql(
                        "insert ignore into customer (team_id, name, name_key, created_at) values (?, 'Rotec', 'rotec', now(6))")
                .param(team.value())
                .update();
        return sql.sql("select id from customer where team_id = ? and name_key = 'rotec'")
                .param(team.value())
                .query(Long.class)
                .single();
    }
}
