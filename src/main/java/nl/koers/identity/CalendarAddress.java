package nl.koers.identity;

import java.time.Instant;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address at which somebody's own calendar program reads what Koers knows of him or her; one per team. */
@Service
@Needs(Right.READ_TEAM)
@Transactional(readOnly = true)
public class CalendarAddress {

    private final LinkRows links;
    private final CurrentCaller caller;
    private final ApplicationEventPublisher events;

    CalendarAddress(LinkRows links, CurrentCaller caller, ApplicationEventPublisher events) {
        this.links = links;
        this.caller = caller;
        this.events = events;
    }

    /** When the own address was made; empty when there is none. */
    public Optional<Instant> madeAt(TeamId team) {
        return links.madeAt(me(), team, LinkPurpose.CALENDAR);
    }

    /**
     * Makes an address; a former one ends.
     *
     * @return the secret for {@code /calendar/<secret>.ics}; it is not kept and can't be shown again
     */
    @Transactional
    @Needs(Right.READ_TEAM)
    public Outcome<String> renew(TeamId team) {
        links.end(me(), team, LinkPurpose.CALENDAR);
        events.publishEvent(Change.ofTeam(team, "calendar-address", "", name()));
        return Outcome.saved(links.add(me(), team, LinkPurpose.CALENDAR));
    }

    /** From now on nothing is at the address. */
    @Transactional
    @Needs(Right.READ_TEAM)
    public boolean revoke(TeamId team) {
        var ended = links.end(me(), team, LinkPurpose.CALENDAR);
        if (ended) {
            events.publishEvent(Change.ofTeam(team, "calendar-address", name(), ""));
        }
        return ended;
    }

    private AccountId me() {
        return caller.person().orElseThrow().account();
    }

    private String name() {
        return caller.person().orElseThrow().name();
    }
}
