package nl.koers.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Objects;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first account of an installation. Who may do that proves it with a code that only the log shows; it holds
 * until it is used, and every start until then prints it again.
 */
@Service
@Needs(Right.PUBLIC)
@Transactional(readOnly = true)
public class FirstAdmin {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);
    private static final int LONGEST_NAME = 100;

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final ActAs actAs;
    private final TeamFounder founder;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final FirstCode code;

    FirstAdmin(
            AccountRepository accounts,
            PasswordEncoder encoder,
            ActAs actAs,
            TeamFounder founder,
            TransactionTemplate transaction,
            Clock clock,
            ApplicationEventPublisher events,
            FirstCode code) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.actAs = actAs;
        this.founder = founder;
        this.transaction = transaction;
        this.clock = clock;
        this.events = events;
        this.code = code;
    }

    /** Whether nobody has an account yet. */
    public boolean isMissing() {
        return accounts.count() == 0;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    void printCode() {
        if (isMissing()) {
            LOG.info("Koers is empty. Open it in a browser and give this one-time code: {}", code.current());
        }
    }

    /** One after another, each in a transaction of its own, so that the code is used once. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Needs(Right.PUBLIC)
    public synchronized Outcome<AccountId> create(
            String givenCode, String email, String name, String password, String teamName) {
        return Objects.requireNonNull(
                transaction.execute(status -> createOnce(status, givenCode, email, name, password, teamName)));
    }

    private Outcome<AccountId> createOnce(
            TransactionStatus status, String givenCode, String email, String name, String password, String teamName) {
        if (!isMissing()) {
            return Outcome.rejected("already-set-up");
        }
        if (!isCode(givenCode.strip())) {
            return Outcome.rejected("code-wrong");
        }
        var address = Email.parse(email);
        if (address.isEmpty()) {
            return Outcome.rejected("email-malformed");
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            return Outcome.rejected("name-length", LONGEST_NAME);
        }
        var fault = Passwords.fault(password, email);
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        var account = new AccountEntity(address.get(), name.strip(), encoder.encode(password), clock.instant());
        account.becomeAdmin();
        accounts.save(account);
        code.use();
        events.publishEvent(Change.ofInstallation("first-admin", "", account.email()));
        var outcome = found(teamName, account.accountId());
        if (!(outcome instanceof Outcome.Saved)) {
            status.setRollbackOnly();
        }
        return outcome;
    }

    /** A team that can't be founded undoes the account too, so that the whole form can be tried again. */
    private Outcome<AccountId> found(String teamName, AccountId admin) {
        accounts.flush();
        return switch (actAs.account(admin, () -> founder.found(teamName, admin))) {
            case Outcome.Saved<TeamId> saved -> Outcome.saved(admin);
            case Outcome.Conflict<TeamId> conflict -> Outcome.rejected("already-set-up");
            case Outcome.Rejected<TeamId> rejected -> new Outcome.Rejected<>(rejected.reason());
        };
    }

    private boolean isCode(String given) {
        var expected = code.current();
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
