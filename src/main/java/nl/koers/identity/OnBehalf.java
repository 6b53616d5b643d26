package nl.koers.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import nl.koers.kernel.TeamId;
import org.springframework.stereotype.Component;

/**
 * Does at an hour, or at a secret address, what somebody asked for, with no more rights than that person has at this
 * moment. Nothing is done for who is no member of the team any more. An architecture rule says who may use it.
 */
@Component
public class OnBehalf {

    private final AccountRepository accounts;
    private final CurrentCaller caller;

    OnBehalf(AccountRepository accounts, CurrentCaller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    public <T> Optional<T> of(LinkHolder holder, Function<Caller.Person, T> work) {
        return accounts.findById(holder.account().value())
                .flatMap(account -> ActAs.as(
                        account.principal(Instant.MAX),
                        () -> member(holder.team()).map(work)));
    }

    private Optional<Caller.Person> member(TeamId team) {
        return caller.person().filter(person -> person.in(team).isPresent());
    }
}
