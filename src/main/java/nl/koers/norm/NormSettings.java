package nl.koers.norm;

import nl.koers.database.Retried;
import nl.koers.identity.Caller;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.team.TeamLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets and takes away dated norms and fields of play (N1, N4, N5). */
@Service
@Needs(Right.MANAGE_TEAM)
@Transactional(readOnly = true)
public class NormSettings {

    private final TeamLock lock;
    private final NormQueries queries;
    private final NormRows rows;
    private final NormRules rules;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    NormSettings(
            TeamLock lock,
            NormQueries queries,
            NormRows rows,
            NormRules rules,
            CurrentCaller caller,
            ApplicationEventPublisher events) {
        this.lock = lock;
        this.queries = queries;
        this.rows = rows;
        this.rules = rules;
        this.caller = caller;
        this.events = events;
    }

    public NormLines lines(TeamId team) {
        return queries.lines(team);
    }

    /**
     * Writes the change when the row still is what the manager saw and no rule forbids it.
     *
     * @return all lines as they are now
     */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<NormLines> save(NormChange change) {
        if (!held(change)) {
            return Outcome.rejected("team.unknown-rep");
        }
        var before = queries.lines(change.team());
        var stored = before.rowOf(change);
        if (stored.equals(change.after())) {
            return Outcome.saved(before);
        }
        if (!stored.equals(change.seen())) {
            return new Outcome.Conflict<>(before, rows.writerOf(change));
        }
        var after = before.with(change);
        var refusal = rules.refusal(change, after);
        if (refusal.isPresent()) {
            return new Outcome.Rejected<>(refusal.get());
        }
        rows.write(change, caller.person().map(Caller.Person::name).orElse(""));
        events.publishEvent(ChangeWords.of(change));
        events.publishEvent(change.scopedRep()
                .map(rep -> News.ofRep(change.team(), rep, Topic.NORMS))
                .orElseGet(() -> News.ofTeam(change.team(), Topic.NORMS)));
        return Outcome.saved(after);
    }

    private boolean held(NormChange change) {
        return change.scopedRep().map(rep -> lock.hold(change.team(), rep)).orElseGet(() -> lock.hold(change.team()));
    }
}
