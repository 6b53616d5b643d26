package nl.koers.identity;

import java.time.Clock;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everyone may do with their own account. */
@Service
@Needs(Right.OWN_ACCOUNT)
@Transactional(readOnly = true)
public class OwnAccount {

    private final AccountRepository accounts;
    private final InvitationRepository invitations;
    private final CurrentCaller caller;
    private final SignIns signIns;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountRepository accounts,
            InvitationRepository invitations,
            CurrentCaller caller,
            SignIns signIns,
            PasswordEncoder encoder,
            Clock clock,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.caller = caller;
        this.signIns = signIns;
        this.encoder = encoder;
        this.clock = clock;
        this.events = events;
    }

    public Profile profile() {
        return caller.person().orElseThrow().profile();
    }

    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public void prefer(Preferences preferences) {
        mine().prefer(preferences);
        events.publishEvent(new RightsChanged());
    }

    /** Chooses the team to look at. */
    @Transactional
    @Needs(Right.READ_TEAM)
    public void lookAt(TeamId team) {
        mine().lookAt(team);
        events.publishEvent(new RightsChanged());
    }

    /** Needs the old password; signs out every device, this one too, and ends links to a new password. */
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public Outcome<AccountId> changePassword(String old, String fresh) {
        var account = mine();
        if (!encoder.matches(old, account.passwordHash())) {
            return Outcome.rejected("password-wrong");
        }
        var fault = Passwords.fault(fresh, account.email());
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        account.changePassword(encoder.encode(fresh));
        signIns.endAll(account);
        invitations.endNewPassword(account.email(), clock.instant());
        events.publishEvent(Change.ofInstallation("password", "", account.email()));
        return Outcome.saved(account.accountId());
    }

    /** Signs out every device, this one too. */
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public void signOutEverywhere() {
        signIns.endAll(mine());
    }

    private AccountEntity mine() {
        var person = caller.person().orElseThrow();
        return accounts.findById(person.account().value()).orElseThrow();
    }
}
