package nl.koers.deal.ui;

import java.time.Clock;
import java.time.LocalDate;
import nl.koers.customer.Customers;
import nl.koers.deal.Deals;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.TeamId;
import nl.koers.team.TeamRoster;
import org.springframework.stereotype.Component;

/** All that deals are read from and written to. */
@Component
public record DealServices(Deals deals, Customers customers, TeamRoster roster, CurrentCaller caller, Clock clock) {

    LocalDate today(TeamId team) {
        return roster.profile(team).today(clock);
    }
}
