package nl.koers.identity;

import java.time.Clock;
import nl.koers.kernel.AccountId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator of the demo, who founds its team; nobody knows the password. Exists in demo mode only. */
@Component
@ConditionalOnProperty("koers.demo")
public class DemoAccounts {

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    DemoAccounts(AccountRepository accounts, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    /** Whether there is nobody yet, so that a demo disturbs nobody. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Whether this installation is the demo, and not one that was set up for real. */
    public boolean hold(String email) {
        return accounts.findByEmail(email).isPresent();
    }

    @Transactional
    public AccountId administrator(String email) {
        var admin = new AccountEntity(new Email(email), "Koers demo", encoder.encode(Tokens.fresh()), clock.instant());
        admin.becomeAdmin();
        return accounts.save(admin).accountId();
    }
}
