package nl.koers.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the installation. */
@Service
@Needs(Right.ADMINISTER)
@Transactional(readOnly = true)
public class Administration {

    private static final Duration RESET_HOLDS = Duration.ofDays(1);

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final SignIns signIns;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Administration(
            AccountRepository accounts,
            InvitationRepository invitations,
            SignIns signIns,
            CurrentCaller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.signIns = signIns;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** By name. */
    public List<AccountSummary> accounts() {
        return accounts.findAll().stream()
                .map(account -> new AccountSummary(
                        account.accountId(), account.name(), account.email(), account.isAdmin(), account.isActive()))
                .sorted(Comparator.comparing(AccountSummary::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Makes a one-time link to a new password, valid for a day.
     *
     * @return the token for {@code /invite/<token>}
     */
    @Transactional
    @Needs(Right.ADMINISTER)
    public Outcome<String> resetLink(AccountId id) {
        var account = accounts.findById(id.value());
        if (account.isEmpty()) {
            return Outcome.rejected("no-such-account");
        }
        var token = Tokens.fresh();
        var now = clock.instant();
        invitations.save(
                InvitationEntity.toNewPassword(Tokens.hash(token), account.get(), me(), now, now.plus(RESET_HOLDS)));
        events.publishEvent(
                Change.ofInstallation("reset-link", "", account.get().email()));
        return Outcome.saved(token);
    }

    /** Shuts an account out, or lets it in again; nobody shuts out themselves. */
    @Transactional
    @Needs(Right.ADMINISTER)
    public Outcome<AccountId> activate(AccountId id, boolean active) {
        var account = accounts.findById(id.value());
        if (account.isEmpty()) {
            return Outcome.rejected("no-such-account");
        }
        if (id.equals(me())) {
            return Outcome.rejected("not-yourself");
        }
        if (active) {
            account.get().reactivate();
        } else {
            account.get().deactivate();
            signIns.endAll(account.get());
        }
        events.publishEvent(new RightsChanged());
        events.publishEvent(
                Change.ofInstallation("account", words(account.get(), !active), words(account.get(), active)));
        return Outcome.saved(id);
    }

    private static String words(AccountEntity account, boolean active) {
        return account.email() + " · " + (active ? "ACTIVE" : "INACTIVE");
    }

    private AccountId me() {
        return caller.person().orElseThrow().account();
    }
}
