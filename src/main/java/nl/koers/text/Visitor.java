package nl.koers.text;

import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Right;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.TeamId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Who opened a socket. What may be done is asked again each time, as at any request. */
final class Visitor {

    /** Somebody who is signed in now. */
    record Person(AccountId account, String name) {}

    private final CurrentCaller caller;
    private final Authentication signedIn;

    Visitor(CurrentCaller caller, Authentication signedIn) {
        this.caller = caller;
        this.signedIn = signedIn;
    }

    /** Empty once signed out or shut out. */
    Optional<Person> person() {
        return asked(() -> caller.person().map(person -> new Person(person.account(), person.name())));
    }

    boolean may(Right right, TeamId team) {
        return asked(() -> caller.may(right, team));
    }

    private <T> T asked(Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn));
        try {
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
