package nl.koers.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
    private final MembershipRepository memberships;
    private final InvitationRepository invitations;
    private final CurrentCaller caller;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Members(
            JdbcClient sql,
            MembershipRepository memberships,
            InvitationRepository invitations,
            CurrentCaller caller,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sql = sql;
        this.memberships = memberships;
        this.invitations = invitations;
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
        if (of(team).stream()
                .anyMatch(member -> member.email().equals(email.get().value()))) {
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

    /** Adds an existing account, as the founding of a team does. */
    @Transactional
    @Needs(Right.MANAGE_MEMBERS)
    public void add(TeamId team, AccountId account, Role role, Optional<RepId> rep) {
        memberships.save(new MembershipEntity(account, team, role, rep));
        tell(team, Change.ofTeam(team, "role", "", role.name()));
    }

    /** Changes what somebody is; the last manager stays one. */
    @Transactional
    @Needs(Right.MANAGE_MEMBERS)
    public Outcome<Role> become(TeamId team, AccountId account, Role role) {
        var found = memberships.findByAccountIdAndTeamId(account.value(), team.value());
        if (found.isEmpty()) {
            return Outcome.rejected("not-a-member");
        }
        var before = found.get().role();
        if (before == Role.MANAGER && role != Role.MANAGER && isLastManager(team)) {
            return Outcome.rejected("last-manager");
        }
        found.get().become(role);
        tell(team, Change.ofTeam(team, "role", before.name(), role.name()));
        return Outcome.saved(role);
    }

    /** Ends a membership; what the rep did stays. The last manager stays. */
    @Transactional
    @Needs(Right.MANAGE_MEMBERS)
    public Outcome<AccountId> remove(TeamId team, AccountId account) {
        var found = memberships.findByAccountIdAndTeamId(account.value(), team.value());
        if (found.isEmpty()) {
            return Outcome.rejected("not-a-member");
        }
        if (found.get().role() == Role.MANAGER && isLastManager(team)) {
            return Outcome.rejected("last-manager");
        }
        memberships.delete(found.get());
        tell(team, Change.ofTeam(team, "role", found.get().role().name(), ""));
        return Outcome.saved(account);
    }

    private boolean isLastManager(TeamId team) {
        return memberships.findByTeamId(team.value()).stream()
                        .filter(membership -> membership.role() == Role.MANAGER)
                        .count()
                == 1;
    }

    private boolean isFreeRepOf(TeamId team, RepId rep) {
        return sql.sql("""
                        select count(*) from rep r left join membership m on m.rep_id = r.id
                        where r.id = ? and r.team_id = ? and m.id is null""")
                        .params(rep.value(), team.value())
                        .query(Integer.class)
                        .single()
                == 1;
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
