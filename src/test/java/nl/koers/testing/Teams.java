package nl.koers.testing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.koers.identity.ActAs;
import nl.koers.identity.Invitations;
import nl.koers.identity.Invite;
import nl.koers.identity.Members;
import nl.koers.identity.Role;
import nl.koers.identity.TeamFounder;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.TeamId;
import nl.koers.team.Reps;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Founds teams for tests, through the services that people use, and acts as their members. */
@TestComponent
public class Teams {

    /** Somebody who can act. */
    public record Person(AccountId account, String email) {}

    /** A rep who can act. */
    public record Seller(AccountId account, String email, RepId rep) {}

    /** A team with its first manager. */
    public record Crew(TeamId team, Person manager) {}

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** The database outlives a run of the tests. */
    private static final String RUN = UUID.randomUUID().toString();

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    /** Of everybody who joins. */
    public static final String PASSWORD = "een rustige zin";

    private final JdbcClient sql;
    private final ActAs actAs;
    private final TeamFounder founder;
    private final Reps reps;
    private final Members members;
    private final Invitations invitations;
    private final UserDetailsService accounts;

    Teams(
            JdbcClient sql,
            ActAs actAs,
            TeamFounder founder,
            Reps reps,
            Members members,
            Invitations invitations,
            UserDetailsService accounts) {
        this.sql = sql;
        this.actAs = actAs;
        this.founder = founder;
        this.reps = reps;
        this.members = members;
        this.invitations = invitations;
        this.accounts = accounts;
    }

    /** An administrator of the installation. */
    public Person admin() {
        var email = "admin" + NUMBER.incrementAndGet() + "@" + RUN + ".invalid";
        sql.sql(
                        "insert into account (email, name, password_hash, admin, created_at) values (?, 'Beheer', '-', true, now(6))")
                .param(email)
                .update();
        return new Person(idOf(email), email);
    }

    /** A fresh team with a manager who does not sell. */
    public Crew found() {
        var admin = admin();
        var team = saved(as(admin.account(), () -> founder.found("Team " + NUMBER.incrementAndGet(), admin.account())));
        var manager = join(new Crew(team, admin), Role.MANAGER, "Mies Manager", Optional.empty());
        return new Crew(team, manager);
    }

    /** A rep in the team, employed since 2020, who can sign in. */
    public Seller hire(Crew crew, String name) {
        var rep = saved(as(crew.manager().account(), () -> reps.add(crew.team(), name, FIRST_DAY)));
        var person = join(crew, Role.REP, name, Optional.of(rep));
        return new Seller(person.account(), person.email(), rep);
    }

    /** One more manager of the team. */
    public Person promote(Crew crew, String name) {
        return join(crew, Role.MANAGER, name, Optional.empty());
    }

    /** Does work as somebody. */
    public <T> T as(AccountId account, Supplier<T> work) {
        return actAs.account(account, work);
    }

    /** Signs somebody in for the rest of the test, as a browser would, before the first page is made. */
    public void signIn(String email) {
        var principal = accounts.loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    /** What was saved, or a failure that says why not. */
    public static <T> T saved(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Saved<T>(T value)) {
            return value;
        }
        throw new AssertionError("expected to be saved, but was " + outcome);
    }

    /** The key of the reason for which it was refused, or a failure that says what happened instead. */
    public static String refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Rejected<?>(Reason reason)) {
            return reason.key();
        }
        throw new AssertionError("expected to be refused, but was " + outcome);
    }

    private Person join(Crew crew, Role role, String name, Optional<RepId> rep) {
        var email = "mens" + NUMBER.incrementAndGet() + "@" + RUN + ".invalid";
        var token = saved(
                as(crew.manager().account(), () -> members.invite(crew.team(), new Invite(email, name, role, rep))));
        return new Person(saved(invitations.accept(token, PASSWORD)), email);
    }

    private AccountId idOf(String email) {
        return new AccountId(sql.sql("select id from account where email = ?")
                .param(email)
                .query(Long.class)
                .single());
    }
}
