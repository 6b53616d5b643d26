package nl.koers.plan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.MeetingId;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.plan.model.Edit;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the history of a plan and what it says now, together. Whoever writes holds the lock of the plan's row, which
 * gives revisions without gaps (design 7).
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlanLedger {

    private static final int AT_ONCE = 200;

    private final JdbcClient sql;
    private final ApplicationEventPublisher events;
    private final CurrentCaller caller;
    private final MeetingNow meetings;
    private final Clock clock;

    PlanLedger(
            JdbcClient sql, ApplicationEventPublisher events, CurrentCaller caller, MeetingNow meetings, Clock clock) {
        this.sql = sql;
        this.events = events;
        this.caller = caller;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A plan whose row is locked until the end of the transaction. */
    record Locked(TeamId team, PlanId plan, long revision) {}

    /** The first thing a command does, or what it reads may be older than the lock. Empty for a plan of another team. */
    Optional<Locked> lock(TeamId team, PlanId plan) {
        return sql.sql("select revision from plan where team_id = ? and id = ? for update")
                .params(team.value(), plan.value())
                .query(Long.class)
                .optional()
                .map(revision -> new Locked(team, plan, revision));
    }

    Locked create(TeamId team, Period period) {
        var key = new GeneratedKeyHolder();
        sql.sql("insert into plan (team_id, first_day, last_day, created_at) values (?, ?, ?, ?)")
                .params(team.value(), period.first(), period.last(), now())
                .update(key, "id");
        return new Locked(team, new PlanId(id(key)), 0);
    }

    ItemId item(Locked plan, ItemKind kind) {
        var key = new GeneratedKeyHolder();
        sql.sql("insert into plan_item (team_id, plan_id, kind) values (?, ?, ?)")
                .params(plan.team().value(), plan.plan().value(), kind.name())
                .update(key, "id");
        return new ItemId(id(key));
    }

    void setPeriod(Locked plan, Period period) {
        sql.sql("update plan set first_day = ?, last_day = ? where id = ?")
                .params(period.first(), period.last(), plan.plan().value())
                .update();
    }

    /**
     * Writes the rows of one command, with the meeting in which it was given; what they were based on was compared before.
     *
     * @return the revision with them
     */
    long write(Locked plan, List<Edit> rows) {
        var changes =
                rows.stream().filter(row -> !row.seen().equals(row.wanted())).toList();
        if (changes.isEmpty()) {
            return plan.revision();
        }
        var at = now();
        var meeting = meeting(plan.team());
        var by = person().account().value();
        for (var from = 0; from < changes.size(); from += AT_ONCE) {
            var some = changes.subList(from, Math.min(changes.size(), from + AT_ONCE));
            var history = new ArrayList<@Nullable Object>();
            var fields = new ArrayList<@Nullable Object>();
            for (var i = 0; i < some.size(); i++) {
                var row = some.get(i);
                var item = row.item().value();
                var name = row.field().name();
                Collections.addAll(history, plan.plan().value(), plan.revision() + from + i + 1, plan.revision() + 1);
                Collections.addAll(history, item, name, row.seen(), row.wanted(), by);
                Collections.addAll(history, meeting.map(MeetingId::value).orElse(null), at);
                Collections.addAll(fields, plan.plan().value(), item, name, row.wanted(), at, by);
            }
            sql.sql("insert into plan_change values " + rows("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", some.size()))
                    .params(history)
                    .update();
            sql.sql("insert into plan_field values " + rows("(?, ?, ?, ?, ?, ?)", some.size())
                            + " on duplicate key update value = values(value), changed_at = values(changed_at),"
                            + " changed_by = values(changed_by)")
                    .params(fields)
                    .update();
        }
        var revision = plan.revision() + changes.size();
        sql.sql("update plan set revision = ? where id = ?")
                .params(revision, plan.plan().value())
                .update();
        events.publishEvent(News.ofTeam(plan.team(), Topic.PLAN));
        return revision;
    }

    /** The meeting in which something happens now. */
    Optional<MeetingId> meeting(TeamId team) {
        return meetings.of(team);
    }

    Caller.Person person() {
        return caller.person().orElseThrow();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String rows(String row, int number) {
        return String.join(", ", Collections.nCopies(number, row));
    }

    private static long id(GeneratedKeyHolder key) {
        return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
    }
}
