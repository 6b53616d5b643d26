package nl.koers.appointment;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import nl.koers.database.Retried;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of reps who do not keep appointments one by one (N8). */
@Service
@Needs(Right.READ_WEEK)
@Transactional(readOnly = true)
public class Tallies {

    private final TallyRepository repository;
    private final JdbcClient sql;
    private final WeekGuard guard;
    private final Journal journal;
    private final CurrentCaller caller;
    private final Clock clock;

    Tallies(
            TallyRepository repository,
            JdbcClient sql,
            WeekGuard guard,
            Journal journal,
            CurrentCaller caller,
            Clock clock) {
        this.repository = repository;
        this.sql = sql;
        this.guard = guard;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    /** A number for every kind, 0 where nothing was entered. */
    public Map<Kind, Integer> of(TeamId team, RepId rep, SalesWeek week) {
        var numbers = new EnumMap<Kind, Integer>(Kind.class);
        for (var kind : Kind.values()) {
            numbers.put(kind, 0);
        }
        sql.sql("select kind, number from tally where team_id = ? and rep_id = ? and week_first_day = ?")
                .params(team.value(), rep.value(), week.first())
                .query(row -> {
                    numbers.put(Kind.valueOf(row.getString("kind")), row.getInt("number"));
                });
        return numbers;
    }

    /**
     * Enters a number.
     *
     * @param expected the number that stood there when it was decided
     * @param reason for a manager in a closed week (N10), else it may be empty
     * @return the number that stands there; of a conflict, the one of somebody else
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Integer> set(TeamId team, RepId rep, Tally tally, int expected, String reason) {
        if (tally.number() < 0 || tally.number() > Tally.MOST) {
            return Outcome.rejected("tally.outside", Tally.MOST);
        }
        var stored = repository.findByTeamIdAndRepIdAndWeekFirstDayAndKind(
                team.value(), rep.value(), tally.week().first(), tally.kind());
        var asked = guard.about(team, rep, reason);
        var refused = asked.refusalOfTally(tally.week());
        if (refused.isPresent()) {
            return new Outcome.Rejected<>(refused.get());
        }
        int before = stored.map(TallyEntity::number).orElse(0);
        if (before == tally.number()) {
            return Outcome.saved(before);
        }
        if (before != expected) {
            return new Outcome.Conflict<>(
                    before, stored.map(TallyEntity::changedBy).orElse(""));
        }
        var entity = stored.orElseGet(() -> TallyEntity.none(team, rep, tally));
        entity.become(tally.number(), caller.person().map(Caller.Person::name).orElse(""), clock.instant());
        repository.save(entity);
        journal.tallied(asked, tally, before);
        return Outcome.saved(tally.number());
    }
}
