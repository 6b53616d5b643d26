package nl.koers.deal;

import java.util.List;
import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Needs;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All requests and orders by the day of the request, a page at a time and each in one statement: for who takes them out as
 * a file. Who may see deals but not the revenue gets them without values, as in {@link Deals}.
 */
@Service
@Needs(Right.READ_WEEK)
@Transactional(readOnly = true)
public class DealPages {

    /** Deals on a page; fewer end the last one. */
    public static final int SIZE = 2_000;

    private final DealQueries queries;
    private final CurrentCaller caller;

    DealPages(DealQueries queries, CurrentCaller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    public List<KeptDeal> ofRep(TeamId team, RepId rep, Optional<KeptDeal.Place> after) {
        return seen(team, queries.page(team, Optional.of(rep), after, SIZE));
    }

    /** Of all reps, for who may see them one by one. */
    @Needs(Right.READ_DETAILS)
    public List<KeptDeal> ofTeam(TeamId team, Optional<KeptDeal.Place> after) {
        return seen(team, queries.page(team, Optional.empty(), after, SIZE));
    }

    private List<KeptDeal> seen(TeamId team, List<KeptDeal> page) {
        return page.stream()
                .map(kept ->
                        caller.may(Right.READ_REVENUE, team, kept.deal().rep()) ? kept : kept.with(Deal::withoutValues))
                .toList();
    }
}
