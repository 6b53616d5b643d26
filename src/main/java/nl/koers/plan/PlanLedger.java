package nl.koers.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the history of a plan and what it says now, together. Whoever writes holds the lock of the plan's row, which
 * gives revisions without gaps (design 7).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanLedger {

    private final PlanStore store;
    private final ApplicationEventPublisher events;
    private final Supplier<Caller.Person> author;
    private final MeetingNow meetings;
    private final Clock clock;

    @Autowired
    PlanLedger(
            PlanStore store, ApplicationEventPublisher events, CurrentCaller caller, MeetingNow meetings, Clock clock) {
        this(store, events, () -> caller.person().orElseThrow(), meetings, clock);
    }

    PlanLedger(
            PlanStore store,
            ApplicationEventPublisher events,
            Supplier<Caller.Person> author,
            MeetingNow meetings,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.author = author;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** A plan whose row is locked until the end of the transaction. */
    record Locked(TeamId team, PlanId plan, long revision) {}

    /** The first thing a command does, or what it reads may be older than the lock. Empty for a plan of another team. */
    Optional<Locked> lock(TeamId team, PlanId plan) {
        return store.lock(team, plan).map(revision -> new Locked(team, plan, revision));
    }

    Locked create(TeamId team, Period period) {
        return new Locked(team, store.create(team, period, clock.instant()), 0);
    }

    ItemId item(Locked plan, ItemKind kind) {
        return store.item(plan.team(), plan.plan(), kind);
    }

    void setPeriod(Locked plan, Period period) {
        store.setPeriod(plan.plan(), period);
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
        var first = plan.revision() + 1;
        var act = new PlanStore.Act(first, person().account(), meeting(plan.team()), clock.instant());
        store.write(
                plan.plan(),
                act,
                IntStream.range(0, changes.size())
                        .mapToObj(index -> new PlanStore.Row(first + index, changes.get(index)))
                        .toList());
        events.publishEvent(News.ofTeam(plan.team(), Topic.PLAN));
        return plan.revision() + changes.size();
    }

    /** The meeting in which something happens now. */
    Optional<MeetingId> meeting(TeamId team) {
        return meetings.of(team);
    }

    Caller.Person person() {
        return author.get();
    }
}
