package nl.koers.audit;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.koers.identity.Invitations;
import nl.koers.identity.Invite;
import nl.koers.identity.Members;
import nl.koers.identity.Role;
import nl.koers.kernel.Change;
import nl.koers.kernel.Period;
import nl.koers.team.Reps;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@KoersTest
class AuditLogTest {

    private static final AuditPage PAGE = AuditPage.first(50);

    @Autowired
    Teams teams;

    @Autowired
    AuditLog log;

    @Autowired
    Reps reps;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoAcceptsAnInvitationIsNamedThoughNotSignedIn() {
        var crew = teams.found();
        var invite = new Invite("nieuw" + crew.team() + "@koers.example", "Nora Nieuw", Role.REP, Optional.empty());
        var token = saved(teams.as(crew.manager().account(), () -> members.invite(crew.team(), invite)));
        saved(invitations.accept(token, Teams.PASSWORD));

        var entries = teams.as(crew.manager().account(), () -> log.ofTeam(crew.team(), AuditSpan.EVER, PAGE));

        assertThat(entries.getFirst())
                .returns("role", AuditEntry::what)
                .returns("Nora Nieuw", AuditEntry::who)
                .satisfies(entry -> assertThat(entry.after()).startsWith("Nora Nieuw"));
    }

    @Test
    void aChangeIsKeptWithWhoWhenBeforeAndAfter() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Wit");
        saved(teams.as(
                crew.manager().account(), () -> reps.rename(crew.team(), anna.rep(), "Anna de Wit", "Anna Blank")));

        var entry = teams.as(crew.manager().account(), () -> log.ofRep(crew.team(), anna.rep(), AuditSpan.EVER, PAGE))
                .getFirst();

        assertThat(entry)
                .returns("rep.renamed", AuditEntry::what)
                .returns("Mies Manager", AuditEntry::who)
                .returns("Anna Blank", AuditEntry::rep)
                .returns("Anna de Wit", AuditEntry::before)
                .returns("Anna Blank", AuditEntry::after)
                .returns(StandingClock.THURSDAY_NOON, AuditEntry::moment);
    }

    @Test
    void aRoleSaysWhoGotIt() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Wit");
        saved(teams.as(crew.manager().account(), () -> members.become(crew.team(), anna.account(), Role.MANAGER)));

        var entry = ofTeam(crew, PAGE).getFirst();

        assertThat(entry.before()).isEqualTo("Anna de Wit · REP");
        assertThat(entry.after()).isEqualTo("Anna de Wit · MANAGER");
    }

    @Test
    void whatIsRolledBackIsNotKept() {
        var crew = teams.found();
        var before = ofTeam(crew, PAGE).size();

        transaction.executeWithoutResult(status -> {
            events.publishEvent(Change.ofTeam(crew.team(), "team.renamed", "a", "b"));
            status.setRollbackOnly();
        });

        assertThat(ofTeam(crew, PAGE)).hasSize(before);
    }

    @Test
    void aChangeOutsideATransactionIsAnError() {
        var change = Change.ofTeam(teams.found().team(), "team.renamed", "a", "b");

        assertThatThrownBy(() -> events.publishEvent(change)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aRepReadsWhatConcernsThemAndNothingElse() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Wit");
        var bram = teams.hire(crew, "Bram Kok");

        assertThat(teams.as(anna.account(), () -> log.ofRep(crew.team(), anna.rep(), AuditSpan.EVER, PAGE)))
                .isNotEmpty()
                .allMatch(entry -> entry.rep().equals("Anna de Wit"));
        assertThatThrownBy(
                        () -> teams.as(anna.account(), () -> log.ofRep(crew.team(), bram.rep(), AuditSpan.EVER, PAGE)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> teams.as(anna.account(), () -> log.ofTeam(crew.team(), AuditSpan.EVER, PAGE)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void aManagerFindsNothingOfAnotherTeam() {
        var crew = teams.found();
        var other = teams.found();
        var stranger = teams.hire(other, "Vera Vreemd");

        assertThat(teams.as(
                        crew.manager().account(), () -> log.ofRep(crew.team(), stranger.rep(), AuditSpan.EVER, PAGE)))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        var crew = teams.found();
        teams.hire(crew, "Anna de Wit");
        var all = ofTeam(crew, PAGE);

        assertThat(ofTeam(crew, new AuditPage(1, 2))).isEqualTo(all.subList(1, 3));
    }

    @Test
    void aSpanHoldsWholeDaysOfTheTeam() {
        var crew = teams.found();
        var zone = ZoneId.of("Europe/Amsterdam");
        var today = LocalDate.of(2026, 11, 19);
        var yesterday = AuditSpan.of(new Period(today.minusDays(1), today.minusDays(1)), zone);

        assertThat(teams.as(crew.manager().account(), () -> log.ofTeam(crew.team(), yesterday, PAGE)))
                .isEmpty();
        assertThat(teams.as(
                        crew.manager().account(),
                        () -> log.ofTeam(crew.team(), AuditSpan.of(new Period(today, today), zone), PAGE)))
                .isNotEmpty();
    }

    private List<AuditEntry> ofTeam(Teams.Crew crew, AuditPage page) {
        return teams.as(crew.manager().account(), () -> log.ofTeam(crew.team(), AuditSpan.EVER, page));
    }
}
