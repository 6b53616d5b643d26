package nl.koers.identity;

import java.time.Clock;
import java.util.Optional;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a one-time link may do. */
@Service
@Needs(Right.PUBLIC)
@Transactional(readOnly = true)
public class Invitations {

    /** What a link is for: to choose a password, or, for who already has an account, to join by signing in. */
    public enum Purpose {
        NEW_ACCOUNT,
        JOIN,
        NEW_PASSWORD
    }

    /** What the holder of a link sees. */
    public record Offer(String name, String email, Purpose purpose) {}

    private final InvitationRepository invitations;
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final SignIns signIns;
    private final PasswordEncoder encoder;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(
            InvitationRepository invitations,
            AccountRepository accounts,
            MembershipRepository memberships,
            SignIns signIns,
            PasswordEncoder encoder,
            CurrentCaller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.memberships = memberships;
        this.signIns = signIns;
        this.encoder = encoder;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** Empty for a link that was never made, is used or is too old: a stranger learns no more. */
    public Optional<Offer> look(String token) {
        return invitations
                .findByTokenHash(Tokens.hash(token))
                .filter(link -> link.isOpenAt(clock.instant()))
                .map(link -> new Offer(link.name(), link.email(), purpose(link)));
    }

    /** Uses the link up: makes the account, or sets its new password. */
    @Transactional
    @Needs(Right.PUBLIC)
    public Outcome<AccountId> accept(String token, String password) {
        var found = locked(token);
        if (found.isEmpty()) {
            return Outcome.rejected("link-used");
        }
        var link = found.get();
        var fault = Passwords.fault(password, link.email());
        if (fault.isPresent()) {
            return new Outcome.Rejected<>(fault.get());
        }
        return switch (purpose(link)) {
            case JOIN -> Outcome.rejected("sign-in-to-join");
            case NEW_PASSWORD -> {
                var account = accounts.findByEmail(link.email()).orElseThrow();
                account.changePassword(encoder.encode(password));
                signIns.endAll(account.accountId());
                events.publishEvent(Change.ofInstallation("password", "", account.email()));
                yield use(link, account);
            }
            case NEW_ACCOUNT ->
                use(
                        link,
                        accounts.save(new AccountEntity(
                                new Email(link.email()), link.name(), encoder.encode(password), clock.instant())));
        };
    }

    /** Uses the link up for somebody who is signed in with the e-mail it was made for. */
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public Outcome<AccountId> join(String token) {
        var me = accounts.findById(caller.person().orElseThrow().account().value())
                .orElseThrow();
        var found = locked(token).filter(link -> link.email().equals(me.email()));
        if (found.isEmpty() || found.get().membership().isEmpty()) {
            return Outcome.rejected("link-used");
        }
        return use(found.get(), me);
    }

    private Optional<InvitationEntity> locked(String token) {
        return invitations.findLockedByTokenHash(Tokens.hash(token)).filter(link -> link.isOpenAt(clock.instant()));
    }

    private Outcome<AccountId> use(InvitationEntity link, AccountEntity account) {
        link.use(clock.instant());
        link.membership().ifPresent(membership -> {
            memberships.save(
                    new MembershipEntity(account.accountId(), membership.team(), membership.role(), membership.rep()));
            events.publishEvent(Change.ofTeam(
                    membership.team(), "role", "", membership.role().name()));
            events.publishEvent(new RightsChanged());
            events.publishEvent(News.ofTeam(membership.team(), Topic.RIGHTS));
        });
        return Outcome.saved(account.accountId());
    }

    private Purpose purpose(InvitationEntity link) {
        if (link.membership().isEmpty()) {
            return Purpose.NEW_PASSWORD;
        }
        return accounts.findByEmail(link.email()).isPresent() ? Purpose.JOIN : Purpose.NEW_ACCOUNT;
    }
}
