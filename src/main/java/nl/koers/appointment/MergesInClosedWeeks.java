package nl.koers.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.customer.MergeRule;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamProfile;
import nl.koers.team.TeamRoster;
import nl.koers.team.model.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Two customers who become one count once a day (N7): a closed week in which that changes a number asks why (N10). */
@Component
class MergesInClosedWeeks implements MergeRule {

    private final JdbcClient sql;
    private final TeamRoster teams;
    private final Clock clock;

    MergesInClosedWeeks(JdbcClient sql, TeamRoster teams, Clock clock) {
        this.sql = sql;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public Optional<Reason> refusal(TeamId team, CustomerId from, CustomerId into, String reason) {
        if (reason.strip().length() > WeekGuard.LONGEST_REASON) {
            return Optional.of(Reason.of("week.reason-too-long", WeekGuard.LONGEST_REASON));
        }
        var profile = teams.profile(team);
        return earliestShared(profile, from, into)
                .map(SalesWeek::of)
                .filter(week -> profile.isClosed(week, clock.instant()))
                .filter(week -> reason.isBlank())
                .map(week -> Reason.of(
                        "customer.merge-in-closed-week",
                        Integer.toString(week.number()),
                        Integer.toString(week.year())));
    }

    /** The first day on which a rep has held appointments with both that count. */
    private Optional<LocalDate> earliestShared(TeamProfile team, CustomerId one, CustomerId other) {
        return sql.sql("""
                        select min(a.day) from appointment a
                        join appointment b on b.team_id = a.team_id and b.rep_id = a.rep_id and b.day = a.day
                        where a.team_id = :team and a.customer_id = :one and b.customer_id = :other
                          and a.state = 'HELD' and b.state = 'HELD' and a.kind in (:kinds) and b.kind in (:kinds)""")
                .param("team", team.id().value())
                .param("one", one.value())
                .param("other", other.value())
                .param("kinds", team.countedKinds().stream().map(Kind::name).toList())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
