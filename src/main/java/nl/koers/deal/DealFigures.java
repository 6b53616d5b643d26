package nl.koers.deal;

import java.util.List;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.Money;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deals and targets in figures, for whoever works out what they mean. Three statements at most, whatever the size. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class DealFigures {

    /**
     * What the asker may know.
     *
     * @param isWhole whether it is of all the team; else only of the asker, and without the team's target
     * @param deals all that were opened, open or closed in the period, by the day of the request
     * @param targets of all time
     */
    public record Figures(boolean isWhole, List<DealFact> deals, TargetLines targets) {

        public Figures {
            deals = List.copyOf(deals);
        }

        public List<DealFact> dealsOf(RepId rep) {
            return deals.stream().filter(deal -> deal.rep().equals(rep)).toList();
        }
    }

    /** Orders won, and their value. */
    public record Won(int orders, Money revenue) {}

    private final DealQueries deals;
    private final TargetQueries targets;
    private final CurrentCaller caller;

    DealFigures(DealQueries deals, TargetQueries targets, CurrentCaller caller) {
        this.deals = deals;
        this.targets = targets;
        this.caller = caller;
    }

    /** Of everybody for managers and where the team shares revenue; else of the asker, if he or she sells. */
    public Figures visible(TeamId team, Period period) {
        if (caller.may(Right.READ_REVENUE, team)) {
            return new Figures(true, deals.facts(team, Optional.empty(), period), targets.lines(team));
        }
        return own(team)
                .map(own -> only(team, own, period))
                .orElseGet(() -> new Figures(false, List.of(), TargetLines.NONE));
    }

    /** The targets of the same, of all time. */
    public TargetLines targets(TeamId team) {
        var lines = targets.lines(team);
        return caller.may(Right.READ_REVENUE, team)
                ? lines
                : own(team).map(lines::only).orElse(TargetLines.NONE);
    }

    /** Of one rep, without the team's target. */
    @Needs(Right.READ_REVENUE)
    public Figures ofRep(TeamId team, RepId rep, Period period) {
        return only(team, rep, period);
    }

    /**
     * What the whole team won in a period.
     *
     * @return empty for who may not know the revenue of the team
     */
    public Optional<Won> won(TeamId team, Period period) {
        return caller.may(Right.READ_REVENUE, team) ? Optional.of(deals.won(team, period)) : Optional.empty();
    }

    private Figures only(TeamId team, RepId rep, Period period) {
        return new Figures(
                false,
                deals.facts(team, Optional.of(rep), period),
                targets.lines(team).only(rep));
    }

    /** The asker as one who sells; a program may not be told even the own revenue. */
    private Optional<RepId> own(TeamId team) {
        return caller.person()
                .flatMap(person -> person.in(team))
                .flatMap(Membership::rep)
                .filter(rep -> caller.may(Right.READ_REVENUE, team, rep));
    }
}
