package nl.koers.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.koers.database.Retried;
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
    @Retried
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
            case NEW_PASSWORD -> choosePassword(link, password);
            case NEW_ACCOUNT -> makeAccount(link, password);
        };
    }

    private Outcome<AccountId> choosePassword(InvitationEntity link, String password) {
        var account = accounts.findByEmail(link.email()).orElseThrow();
        account.changePassword(encoder.encode(password));
        signIns.endAll(account);
        link.use(clock.instant());
        invitations.endNewPassword(link.email(), clock.instant());
        publishAs(account, Change.ofInstallation("password", "", account.email()));
        return Outcome.saved(account.accountId());
    }

    private Outcome<AccountId> makeAccount(InvitationEntity link, String password) {
        var membership = link.membership().orElseThrow();
        if (isTaken(membership)) {
            return Outcome.rejected("rep-not-free");
        }
        var account = accounts.save(
                new AccountEntity(new Email(link.email()), link.name(), encoder.encode(password), clock.instant()));
        return admit(link, account, membership);
    }

    /** Uses the link up for somebody who is signed in with the e-mail it was made for. */
    @Retried
    @Transactional
    @Needs(Right.OWN_ACCOUNT)
    public Outcome<AccountId> join(String token) {
        var me = caller.person().orElseThrow();
        var link =
                locked(token).filter(found -> found.email().equals(me.profile().email()));
        var membership = link.flatMap(InvitationEntity::membership);
        if (membership.isEmpty()) {
            return Outcome.rejected("link-used");
        }
        if (memberships.existsByAccountIdAndTeamId(
                me.account().value(), membership.get().team().value())) {
            return Outcome.rejected("already-a-member");
        }
        if (isTaken(membership.get())) {
            return Outcome.rejected("rep-not-free");
        }
        var account = accounts.findById(me.account().value()).orElseThrow();
        return admit(link.get(), account, membership.get());
    }

    private Optional<InvitationEntity> locked(String token) {
        return invitations.findLockedByTokenHash(Tokens.hash(token)).filter(link -> link.isOpenAt(clock.instant()));
    }

    private boolean isTaken(Membership membership) {
        return membership
                .rep()
                .map(rep -> memberships.existsByRepId(rep.value()))
                .orElse(false);
    }

    private Outcome<AccountId> admit(InvitationEntity link, AccountEntity account, Membership membership) {
        var now = clock.instant();
        var team = membership.team();
        link.use(now);
        invitations.endInto(team.value(), link.email(), now);
        memberships.save(new MembershipEntity(account.accountId(), team, membership.role(), membership.rep()));
        publishAs(
                account,
                Change.ofTeam(
                        team,
                        "role",
                        "",
                        account.name() + " · " + membership.role().name()));
        events.publishEvent(new RightsChanged());
        events.publishEvent(News.ofTeam(team, Topic.RIGHTS));
        return Outcome.saved(account.accountId());
    }

    /** Who holds the link is not signed in, but is known. */
    private void publishAs(AccountEntity account, Change change) {
        ActAs.as(account.principal(Instant.MAX), () -> {
            events.publishEvent(change);
            return change;
        });
    }

    private Purpose purpose(InvitationEntity link) {
        if (link.membership().isEmpty()) {
            return Purpose.NEW_PASSWORD;
        }
        return accounts.findByEmail(link.email()).isPresent() ? Purpose.JOIN : Purpose.NEW_ACCOUNT;
    }
}
