package nl.koers.identity;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.team.Reps;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class InvitationsTest {

    @Autowired
    Teams teams;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Administration administration;

    @Autowired
    OwnAccount account;

    @Autowired
    Reps reps;

    @Autowired
    StandingClock.Settable clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aLinkIsUsedOnceEvenByTwoAtTheSameMoment() throws InterruptedException, ExecutionException {
        var token = invite(teams.found(), "Anna de Wit", Optional.empty());
        Callable<Outcome<AccountId>> accept = () -> invitations.accept(token, Teams.PASSWORD);

        try (var two = Executors.newFixedThreadPool(2)) {
            var outcomes = two.invokeAll(List.of(accept, accept));
            assertThat(outcomes)
                    .extracting(Future::get)
                    .filteredOn(Outcome.Saved.class::isInstance)
                    .hasSize(1);
        }
    }

    @Test
    void aLinkThatIsTooOldOpensNothing() {
        var token = invite(teams.found(), "Anna de Wit", Optional.empty());
        assertThat(invitations.look(token)).isPresent();

        clock.set(clock.instant().plus(Duration.ofDays(7)));

        assertThat(invitations.look(token)).isEmpty();
        assertThat(refused(invitations.accept(token, Teams.PASSWORD))).isEqualTo("link-used");
    }

    @Test
    void aLinkThatWasNeverMadeOpensNothing() {
        assertThat(invitations.look("verzonnen")).isEmpty();
        assertThat(refused(invitations.accept("verzonnen", Teams.PASSWORD))).isEqualTo("link-used");
    }

    @Test
    void aWeakPasswordLeavesTheLinkUsable() {
        var token = invite(teams.found(), "Anna de Wit", Optional.empty());

        assertThat(refused(invitations.accept(token, "kort"))).isEqualTo("password-too-short");
        assertThat(refused(invitations.accept(token, "aaaaaaaaaaaaaaa"))).isEqualTo("password-too-simple");

        saved(invitations.accept(token, Teams.PASSWORD));
    }

    @Test
    void aSecondLinkDoesNotLetSomebodyBackInWhoWasRemoved() {
        var crew = teams.found();
        var email = "twee" + System.nanoTime() + "@koers.invalid";
        var invite = new Invite(email, "Twee Links", Role.REP, Optional.empty());
        var first = saved(teams.as(crew.manager().account(), () -> members.invite(crew.team(), invite)));
        var second = saved(teams.as(crew.manager().account(), () -> members.invite(crew.team(), invite)));
        var who = saved(invitations.accept(first, Teams.PASSWORD));
        saved(teams.as(crew.manager().account(), () -> members.remove(crew.team(), who)));

        assertThat(refused(teams.as(who, () -> invitations.join(second)))).isEqualTo("link-used");
    }

    @Test
    void twoLinksToOneRepGiveItToTheFirst() {
        var crew = teams.found();
        var rep = saved(
                teams.as(crew.manager().account(), () -> reps.add(crew.team(), "Cas Bos", java.time.LocalDate.EPOCH)));
        var first = invite(crew, "Cas Bos", Optional.of(rep));
        var second = invite(crew, "Iemand Anders", Optional.of(rep));
        saved(invitations.accept(first, Teams.PASSWORD));

        assertThat(refused(invitations.accept(second, Teams.PASSWORD))).isEqualTo("rep-not-free");
    }

    @Test
    void anAccountJoinsASecondTeamBySigningInAndNotByAPassword() {
        var anna = teams.hire(teams.found(), "Anna de Wit");
        var other = teams.found();
        var token = saved(teams.as(
                other.manager().account(),
                () -> members.invite(
                        other.team(), new Invite(anna.email(), "Anna de Wit", Role.REP, Optional.empty()))));

        assertThat(refused(invitations.accept(token, "een ander wachtwoord"))).isEqualTo("sign-in-to-join");
        assertThat(refused(teams.as(other.manager().account(), () -> invitations.join(token))))
                .isEqualTo("link-used");
        saved(teams.as(anna.account(), () -> invitations.join(token)));
        assertThat(refused(teams.as(anna.account(), () -> invitations.join(token))))
                .isEqualTo("link-used");
    }

    @Test
    void aNewPasswordEndsOtherLinksToOne() {
        var anna = teams.hire(teams.found(), "Anna de Wit");
        var admin = teams.admin().account();
        var first = saved(teams.as(admin, () -> administration.resetLink(anna.account())));
        var second = saved(teams.as(admin, () -> administration.resetLink(anna.account())));
        var third = saved(teams.as(admin, () -> administration.resetLink(anna.account())));

        saved(invitations.accept(first, "de eerste nieuwe zin"));
        assertThat(refused(invitations.accept(second, "de tweede nieuwe zin"))).isEqualTo("link-used");

        saved(teams.as(anna.account(), () -> account.changePassword("de eerste nieuwe zin", "nog een nieuwe zin")));
        assertThat(refused(invitations.accept(third, "de derde nieuwe zin"))).isEqualTo("link-used");
    }

    @Test
    void theLastManagerWhoCanSignInStays() {
        var crew = teams.found();
        var manager = crew.manager().account();
        var founders = teams.as(manager, () -> members.of(crew.team())).stream()
                .map(Member::account)
                .filter(member -> !member.equals(manager))
                .toList();
        founders.forEach(
                founder -> saved(teams.as(teams.admin().account(), () -> administration.activate(founder, false))));

        assertThat(refused(teams.as(manager, () -> members.remove(crew.team(), manager))))
                .isEqualTo("last-manager");
        assertThat(refused(teams.as(manager, () -> members.become(crew.team(), manager, Role.REP))))
                .isEqualTo("last-manager");
    }

    @Test
    void aManagerMaySellAsARepOfTheTeamAlone() {
        var crew = teams.found();
        var manager = crew.manager().account();
        var rep = saved(teams.as(manager, () -> reps.add(crew.team(), "Mies", java.time.LocalDate.EPOCH)));
        var stranger = teams.hire(teams.found(), "Vera Vreemd");

        assertThat(refused(teams.as(manager, () -> members.sellAs(crew.team(), manager, stranger.rep()))))
                .isEqualTo("rep-not-free");
        saved(teams.as(manager, () -> members.sellAs(crew.team(), manager, rep)));
        assertThat(teams.as(manager, () -> members.of(crew.team())))
                .filteredOn(member -> member.account().equals(manager))
                .extracting(Member::rep)
                .containsExactly(Optional.of(rep));
    }

    private String invite(Teams.Crew crew, String name, Optional<RepId> rep) {
        var email = "gast" + System.nanoTime() + "@koers.invalid";
        return saved(teams.as(
                crew.manager().account(), () -> members.invite(crew.team(), new Invite(email, name, Role.REP, rep))));
    }
}
