package nl.koers.deal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.koers.database.Retried;
import nl.koers.deal.model.DealCourse;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.DealId;
import nl.koers.kernel.Money;
import nl.koers.kernel.NewOwner;
import nl.koers.kernel.Once;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests and the orders that they become. Nothing is deleted; every change is audited and can be taken back by another
 * one. One that finds the deal already as wanted is saved without effect; one that is based on an older version is a
 * conflict. Who may see deals but not the revenue gets them without values.
 */
@Service
@Needs(Right.READ_WEEK)
@Transactional(readOnly = true)
public class Deals {

    private final DealQueries queries;
    private final DealKeys keys;
    private final DealDesk desk;
    private final CurrentCaller caller;

    Deals(DealQueries queries, DealKeys keys, DealDesk desk, CurrentCaller caller) {
        this.queries = queries;
        this.keys = keys;
        this.desk = desk;
        this.caller = caller;
    }

    /** Of one rep, latest first. */
    public List<Deal> ofRep(TeamId team, RepId rep, DealWish wish) {
        var found = queries.list(team, Optional.of(rep), wish);
        return caller.may(Right.READ_REVENUE, team, rep) ? found : masked(found, Deal::withoutValues);
    }

    /** Empty for one of another rep. */
    public Optional<Deal> find(TeamId team, RepId rep, DealId id) {
        var found = queries.one(team, rep, id);
        return caller.may(Right.READ_REVENUE, team, rep) ? found : found.map(Deal::withoutValues);
    }

    /** What came in with an import key, or is named by its own. */
    public Optional<Deal> find(TeamId team, RepId rep, String importKey) {
        var found =
                Optional.ofNullable(keys.imported(team, rep, List.of(importKey)).get(importKey));
        return caller.may(Right.READ_REVENUE, team, rep) ? found : found.map(Deal::withoutValues);
    }

    /** Of all reps, latest first; for managers, and for everybody where the team shares details. */
    @Needs(Right.READ_DETAILS)
    public List<Deal> ofTeam(TeamId team, DealWish wish) {
        var found = queries.list(team, Optional.empty(), wish);
        return caller.may(Right.READ_REVENUE, team)
                ? found
                : masked(found, deal -> isOwn(team, deal) ? deal : deal.withoutValues());
    }

    /** All who sell or sold, by name. */
    @Needs(Right.READ_DETAILS)
    public List<Seller> sellers(TeamId team) {
        return queries.sellers(team);
    }

    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Deal> open(TeamId team, RepId rep, DealDraft draft) {
        return told(team, rep, desk.open(team, rep, draft));
    }

    /** Opens one, unless the rep has one with that key already: then that one is the answer, as it stands. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Once<Deal>> openOnce(TeamId team, RepId rep, DealDraft draft, String importKey) {
        return told(team, rep, desk.openOnce(team, rep, draft, importKey), once -> once.map(Deal::withoutValues));
    }

    /** It became an order; again with another day or value to correct it. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Deal> win(TeamId team, RepId rep, SeenDeal seen, LocalDate on, Money value) {
        return told(team, rep, desk.become(team, rep, seen, course -> course.won(on, value)));
    }

    /**
     * It comes to nothing.
     *
     * @param why in own words; may be empty
     */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Deal> lose(TeamId team, RepId rep, SeenDeal seen, LocalDate on, String why) {
        return told(team, rep, desk.become(team, rep, seen, course -> course.lost(on, why)));
    }

    /** Whatever became of it, it is open again. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Deal> reopen(TeamId team, RepId rep, SeenDeal seen) {
        return told(team, rep, desk.become(team, rep, seen, DealCourse::reopened));
    }

    /** Another customer, first day, estimate or note. */
    @Retried
    @Transactional
    @Needs(Right.WRITE_WEEK)
    public Outcome<Deal> edit(TeamId team, RepId rep, SeenDeal seen, DealDraft draft) {
        return told(team, rep, desk.edit(team, rep, seen, draft));
    }

    /** Another rep takes it over; whoever gives may write for both. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_TEAM)
    public Outcome<Deal> handOver(TeamId team, RepId rep, SeenDeal seen, NewOwner to) {
        return desk.handOver(team, rep, seen, to.rep());
    }

    /** A program may write deals that is not told what they are worth. */
    private Outcome<Deal> told(TeamId team, RepId rep, Outcome<Deal> outcome) {
        return told(team, rep, outcome, Deal::withoutValues);
    }

    private <T> Outcome<T> told(TeamId team, RepId rep, Outcome<T> outcome, UnaryOperator<T> masked) {
        if (caller.may(Right.READ_REVENUE, team, rep)) {
            return outcome;
        }
        return switch (outcome) {
            case Outcome.Saved<T>(var value) -> Outcome.saved(masked.apply(value));
            case Outcome.Conflict<T>(var theirs, var who) -> new Outcome.Conflict<>(masked.apply(theirs), who);
            case Outcome.Rejected<T> rejected -> rejected;
        };
    }

    private boolean isOwn(TeamId team, Deal deal) {
        return caller.person().filter(person -> person.isRep(team, deal.rep())).isPresent();
    }

    private static List<Deal> masked(List<Deal> deals, UnaryOperator<Deal> how) {
        return deals.stream().map(how).toList();
    }
}
