package nl.koers.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.koers.database.Retried;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Change;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.live.News;
import nl.koers.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to a team, and who is asked to. */
@Service
@Needs(Right.MANAGE_MEMBERS)
@Transactional(readOnly = true)
public class Members {

    private static final Duration INVITATION_HOLDS = Duration.ofDays(7);
    private static final int LONGEST_NAME = 100;

    private final JdbcClient sql;
    private final AccountRepository accounts;
    private final MembershipRepository memberships;
    private final InvitationRepository invitations;
    private final TeamReps reps;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Members(
            JdbcClient sql,
            AccountRepository accounts,
            MembershipRepository memberships,
            InvitationRepository invitations,
            TeamReps reps,
            CurrentCaller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.accounts = accounts;
        this.memberships = memberships;
        this.invitations = invitations;
        this.reps = reps;
        this.caller = caller;
        this.clock = clock;
        this.events = events;
    }

    /** By name. */
    public List<Member> of(TeamId team) {
        return sql.sql("""
                        select a.id, a.name, a.email, m.role, m.rep_id
                        from membership m join account a on a.id = m.account_id
                        where m.team_id = ? and a.active order by a.name, a.id""")
                .param(team.value())
                .query((row, number) -> {
                    var rep = row.getLong("rep_id");
                    return new Member(
                            new AccountId(row.getLong("id")),
                            row.getString("name"),
                            row.getString("email"),
                            Role.valueOf(row.getString("role")),
                            rep == 0 ? Optional.empty() : Optional.of(new RepId(rep)));
                })
                .list();
    }

    /**
     * Makes a one-time link into the team, valid for seven days.
     *
     * @return the token for {@code /invite/<token>}; it is not kept and can't be shown again
     */
    @Transactional
    @Needs(Right.MANAGE_MEMBERS)
    public Outcome<String> invite(TeamId team, Invite invite) {
        var email = Email.parse(invite.email());
        if (email.isEmpty()) {
            return Outcome.rejected("email-malformed");
        }
        if (invite.name().isBlank() || invite.name().length() > LONGEST_NAME) {
            return Outcome.rejected("name-length", LONGEST_NAME);
        }
        if (isMember(team, email.get())) {
            return Outcome.rejected("already-a-member");
        }
        if (invite.rep().isPresent() && !isFreeRepOf(team, invite.rep().get())) {
            return Outcome.rejected("rep-not-free");
        }
        var token = Tokens.fresh();
        var now = clock.instant();
        invitations.save(InvitationEntity.intoTeam(
                Tokens.hash(token), email.get(), invite, team, me(), now, now.plus(INVITATION_HOLDS)));
        events.publishEvent(Change.ofTeam(team, "invitation", "", email.get().value()));
        return Outcome.saved(token);
    }

    /** Adds an existing account without asking it, as the founding of a team does. */
    @Transactional
    @Needs(Right.ADMINISTER)
    public void add(TeamId team, AccountId account, Role role) {
        memberships.save(new MembershipEntity(account, team, role, Optional.empty()));
        tell(team, Change.ofTeam(team, "role", "", words(name(account), role)));
    }

    /** Changes what somebody is; the last manager stays one. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_MEMBERS)
    public Outcome<Role> become(TeamId team, AccountId account, Role role) {
        var crew = memberships.findLockedByTeamIdOrderById(team.value());
        var found = crew.stream().filter(one -> one.isOf(account)).findFirst();
        if (found.isEmpty()) {
            return Outcome.rejected("not-a-member");
        }
        var before = found.get().role();
        if (role != Role.MANAGER && isLastManager(team, account)) {
            return Outcome.rejected("last-manager");
        }
        found.get().become(role);
        tell(team, Change.ofTeam(team, "role", words(name(account), before), words(name(account), role)));
        return Outcome.saved(role);
    }

    /** Lets somebody who is a member already sell as one of the reps, as a manager with customers does. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_MEMBERS)
    public Outcome<RepId> sellAs(TeamId team, AccountId account, RepId rep) {
        var crew = memberships.findLockedByTeamIdOrderById(team.value());
        var found = crew.stream().filter(one -> one.isOf(account)).findFirst();
        if (found.isEmpty()) {
            return Outcome.rejected("not-a-member");
        }
        if (!isFreeRepOf(team, rep)) {
            return Outcome.rejected("rep-not-free");
        }
        found.get().sellAs(rep);
        tell(team, Change.ofRep(team, rep, "member.rep", "", name(account)));
        return Outcome.saved(rep);
    }

    /** Ends a membership and what was sent to invite to it; what the rep did stays. The last manager stays. */
    @Retried
    @Transactional
    @Needs(Right.MANAGE_MEMBERS)
    public Outcome<AccountId> remove(TeamId team, AccountId account) {
        var crew = memberships.findLockedByTeamIdOrderById(team.value());
        var found = crew.stream().filter(one -> one.isOf(account)).findFirst();
        if (found.isEmpty()) {
            return Outcome.rejected("not-a-member");
        }
        if (isLastManager(team, account)) {
            return Outcome.rejected("last-manager");
        }
        memberships.delete(found.get());
        invitations.endInto(team.value(), email(account), clock.instant());
        tell(team, Change.ofTeam(team, "role", words(name(account), found.get().role()), ""));
        return Outcome.saved(account);
    }

    /** Somebody who is shut out manages nothing, so only who can sign in counts. */
    private boolean isLastManager(TeamId team, AccountId account) {
        var managers = of(team).stream()
                .filter(member -> member.role() == Role.MANAGER)
                .map(Member::account)
                .toList();
        return managers.equals(List.of(account));
    }

    private boolean isMember(TeamId team, Email email) {
        return sql.sql("""
                        select count(*) from membership m join account a on a.id = m.account_id
                        where m.team_id = ? and a.email = ?""")
                        .params(team.value(), email.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private String name(AccountId account) {
        return accounts.findById(account.value()).map(AccountEntity::name).orElseThrow();
    }

    private String email(AccountId account) {
        return accounts.findById(account.value()).map(AccountEntity::email).orElseThrow();
    }

    private static String words(String name, Role role) {
        return name + " · " + role.name();
    }

    private boolean isFreeRepOf(TeamId team, RepId rep) {
        return reps.isRepOf(team, rep) && !memberships.existsByRepId(rep.value());
    }

    private void tell(TeamId team, Change change) {
        events.publishEvent(change);
        events.publishEvent(new RightsChanged());
        events.publishEvent(News.ofTeam(team, Topic.RIGHTS));
    }

    private AccountId me() {
        return caller.person().orElseThrow().account();
    }
}
