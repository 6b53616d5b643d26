package nl.koers.exchange.export;

import java.util.Optional;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Membership;
import nl.koers.identity.Right;
import nl.koers.kernel.RepId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose appointments and deals somebody gets who names nobody: everybody's, or the own ones where more is not shared. */
@Component
class Whose {

    private final CurrentCaller caller;

    Whose(CurrentCaller caller) {
        this.caller = caller;
    }

    /** Empty for all reps of the team. */
    Optional<RepId> of(Ask ask) {
        if (ask.rep().isPresent() || caller.may(Right.READ_DETAILS, ask.team())) {
            return ask.rep();
        }
        return Optional.of(caller.person()
                .flatMap(person -> person.in(ask.team()))
                .flatMap(Membership::rep)
                .orElseThrow(() -> new AccessDeniedException("sells nothing and sees nobody")));
    }
}
