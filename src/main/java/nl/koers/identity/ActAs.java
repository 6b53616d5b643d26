package nl.koers.identity;

import java.util.function.Supplier;
import nl.koers.kernel.AccountId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Does work in the name of an account without a request of that account: the first set-up and the demo team. An
 * architecture rule keeps everything else away from it.
 */
@Component
public class ActAs {

    private final AccountRepository accounts;

    ActAs(AccountRepository accounts) {
        this.accounts = accounts;
    }

    public <T> T account(AccountId id, Supplier<T> work) {
        var principal = accounts.findById(id.value()).orElseThrow().principal();
        return as(UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()), work);
    }

    static <T> T as(Authentication authentication, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        try {
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
