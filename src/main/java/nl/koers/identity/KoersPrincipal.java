package nl.koers.identity;

import java.io.Serial;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.koers.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who signed in. Roles are not kept here: they are looked up at every action, so that taking them away holds.
 *
 * @param since when; a later "sign out everywhere" ends it
 */
record KoersPrincipal(
        long accountId, String email, @Nullable String hash, boolean active, Instant since) implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    AccountId account() {
        return new AccountId(accountId);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_MEMBER"));
    }

    @Override
    public @Nullable String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    @Override
    public String toString() {
        return "account " + accountId;
    }
}
