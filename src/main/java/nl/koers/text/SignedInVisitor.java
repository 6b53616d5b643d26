package nl.koers.text;

import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.identity.CurrentCaller;
import nl.koers.identity.Right;
import nl.koers.kernel.TeamId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Somebody whose sign-in came with the handshake. */
final class SignedInVisitor implements Visitor {

    private final CurrentCaller caller;
    private final Authentication signedIn;

    SignedInVisitor(CurrentCaller caller, Authentication signedIn) {
        this.caller = caller;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<Person> person() {
        return asked(() -> caller.person().map(person -> new Person(person.account(), person.name())));
    }

    @Override
    public boolean may(Right right, TeamId team) {
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
