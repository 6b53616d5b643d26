package nl.koers.insight.ui;

import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.insight.Insights;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.Doorbell;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** All that the screens of insight are read from. */
@Component
record InsightServices(Insights insights, CurrentCaller caller, Doorbell doorbell) {

    boolean isOwn(RepId rep) {
        return caller.person()
                .flatMap(person -> person.in(team()))
                .flatMap(Membership::rep)
                .filter(rep::equals)
                .isPresent();
    }

    TeamId team() {
        return caller.currentTeam().orElseThrow(() -> new AccessDeniedException("no team"));
    }
}
