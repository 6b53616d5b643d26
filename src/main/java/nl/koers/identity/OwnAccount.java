package nl.koers.identity;

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
    private final CurrentCaller caller;
    private final SignIns signIns;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountRepository accounts,
            CurrentCaller caller,
            SignIns signIns,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.caller = caller;
        this.signIns = signIns;
        this.encoder = encoder;
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

    /** Chooses the team to look at; a team of which one is no member is ignored. */
    @Transactional
    @Needs(Right.READ_TEAM)
    public void lookAt(TeamId team) {
        mine().lookAt(team);
        events.publishEvent(new RightsChanged());
    }

    /** Needs the old password, and signs out every other device as well as this one. */
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
        signIns.endAll(account.accountId());
        events.publishEvent(Change.ofInstallation("password", "", account.email()));
        return Outcome.saved(account.accountId());
    }

    /** Signs out every device, this one too. */
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public void signOutEverywhere() {
        signIns.endAll(mine().accountId());
    }

    private AccountEntity mine() {
        var person = caller.person().orElseThrow();
        return accounts.findById(person.account().value()).orElseThrow();
    }
}
