package nl.koers.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is asking now. What is true of a person is read again at least every second, so that rights taken away hold
 * within two seconds (design 4) without a query at every call.
 */
@Component
public class CurrentCaller {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Caller NOBODY = new Caller.Anonymous();

    private final Cache<AccountId, Optional<AccountQueries.Known>> people =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();
    private final Cache<Long, Caller> screens =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();
    private final Cache<Long, Optional<Caller.Person>> programs =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build();
    private final AccountQueries accounts;
    private final Clock clock;
    private final ObjectProvider<Sharing> sharing;

    CurrentCaller(AccountQueries accounts, Clock clock, ObjectProvider<Sharing> sharing) {
        this.accounts = accounts;
        this.clock = clock;
        this.sharing = sharing;
    }

    public Caller get() {
        return switch (ActAs.principal().orElseGet(CurrentCaller::ofSession)) {
            case KoersPrincipal principal ->
                people.get(principal.account(), accounts::person)
                        .filter(known -> !principal.since().isBefore(known.signedOutAt()))
                        .<Caller>map(AccountQueries.Known::person)
                        .orElse(NOBODY);
            case TvPass pass ->
                screens.get(pass.link(), id -> accounts.screen(id).orElse(NOBODY));
            case TokenPass pass ->
                programs.get(pass.token(), id -> accounts.program(id, clock.instant()))
                        .<Caller>map(person -> person)
                        .orElse(NOBODY);
            default -> NOBODY;
        };
    }

    private static Object ofSession() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var principal =
                authentication == null || !authentication.isAuthenticated() ? null : authentication.getPrincipal();
        return principal == null ? NOBODY : principal;
    }

    /** The signed-in person; empty for strangers and screens. */
    public Optional<Caller.Person> person() {
        return get() instanceof Caller.Person person ? Optional.of(person) : Optional.empty();
    }

    /** Where the person is a member. */
    public List<TeamId> teams() {
        return person().map(person ->
                        person.memberships().stream().map(Membership::team).toList())
                .orElse(List.of());
    }

    /** The team that the person looks at: the chosen one, else the first; empty for who is a member of none. */
    public Optional<TeamId> currentTeam() {
        return person().flatMap(person -> person.profile()
                .chosenTeam()
                .filter(team -> person.in(team).isPresent())
                .or(() -> teams().stream().findFirst()));
    }

    /** Whether the caller may do this now; for what a screen shows, never instead of the check at the service. */
    public boolean may(Right right, TeamId team) {
        return Rights.allow(get(), right, team, null, sharing.getObject());
    }

    /** The same for a right that is about one rep. */
    public boolean may(Right right, TeamId team, RepId rep) {
        return Rights.allow(get(), right, team, rep, sharing.getObject());
    }

    /** Whether the caller may do this in the team that is looked at. */
    public boolean may(Right right) {
        return Rights.allow(get(), right, currentTeam().orElse(null), null, sharing.getObject());
    }

    /** Forget what was true a moment ago. */
    void forget() {
        people.invalidateAll();
        screens.invalidateAll();
        programs.invalidateAll();
    }
}
