package nl.koers.norm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.fixture.Rep;
import nl.koers.fixture.Reps;
import nl.koers.fixture.Texts;
import nl.koers.fixture.Weeks;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class N5NewBusinessCapTest {

    @ParameterizedTest(name = "team norm {0}, factor {1}: at most {2}")
    @CsvSource(textBlock = """
            10, 0.5,   10
            10, 0.25,  20
            10, 0.3,   16
            7,  0.5,   7
            7,  0.4,   8
            0,  0.5,   0
            60, 0.1,   60
            """)
    void highestNormThatIsAllowedIsAllowedAndNothingAboveIt(int teamNorm, BigDecimal factor, int highest) {
        var team = Reps.newBusiness().teamNorm(LocalDate.EPOCH, teamNorm, factor);
        assertThat(check(team.ownNorm(Weeks.MONDAY, PersonalNorm.of(highest)))).isEmpty();
        if (highest < Norm.HIGHEST) {
            assertThat(check(team.ownNorm(Weeks.MONDAY, PersonalNorm.of(highest + 1))))
                    .contains(refused(highest, Weeks.MONDAY));
        }
    }

    @Test
    void ownNorm12IsRefusedAndTheSentenceSaysTheHighest() {
        var reason = check(Reps.newBusiness().ownNorm(Weeks.MONDAY, PersonalNorm.of(12)))
                .orElseThrow();
        assertThat(Texts.DUTCH.sentence(reason)).contains("hooguit 10 per week");
        assertThat(Texts.ENGLISH.sentence(reason)).contains("at most 10 per week");
    }

    @Test
    void existingCustomersAndMixHaveNoCap() {
        assertThat(check(Reps.existing().ownNorm(Weeks.MONDAY, PersonalNorm.of(60))))
                .isEmpty();
        assertThat(check(Reps.mix("0.9").ownNorm(Weeks.MONDAY, PersonalNorm.of(60))))
                .isEmpty();
    }

    @Test
    void changeToNewBusinessIsCheckedAgainstTheNormThatHoldsThen() {
        var rep =
                Reps.existing().ownNorm(Weeks.MONDAY, PersonalNorm.of(12)).fop(Weeks.FRIDAY, FieldOfPlay.NEW_BUSINESS);
        assertThat(check(rep)).contains(refused(10, Weeks.FRIDAY));
    }

    @Test
    void lowerTeamNormIsCheckedAgainstOwnNormsThatHoldThen() {
        var rep = Reps.newBusiness().ownNorm(Weeks.MONDAY, PersonalNorm.of(10));
        assertThat(check(rep.teamNorm(Weeks.FRIDAY, 8))).contains(refused(8, Weeks.FRIDAY));
    }

    @Test
    void ofSeveralStretchesTheLowestCapIsTold() {
        var rep = Reps.newBusiness()
                .ownNorm(Weeks.MONDAY, PersonalNorm.of(12))
                .teamNorm(Weeks.WEDNESDAY, 8)
                .teamNorm(Weeks.FRIDAY, 14);
        assertThat(check(rep)).contains(refused(8, Weeks.MONDAY));
    }

    @Test
    void returnToTheTeamsNormOrToExistingCustomersEndsTheCap() {
        var until = Reps.newBusiness().ownNorm(Weeks.MONDAY, PersonalNorm.of(10));
        assertThat(check(until.ownNorm(Weeks.FRIDAY, PersonalNorm.AS_TEAM).teamNorm(Weeks.FRIDAY, 8)))
                .isEmpty();
        assertThat(check(until.fop(Weeks.FRIDAY, FieldOfPlay.EXISTING).teamNorm(Weeks.FRIDAY, 8)))
                .isEmpty();
    }

    @Test
    void teamThatSetNothingCapsAtItsFirstValue() {
        var rep = Reps.ofAFreshTeam().fop(Weeks.MONDAY, FieldOfPlay.NEW_BUSINESS);
        assertThat(check(rep.ownNorm(Weeks.MONDAY, PersonalNorm.of(10)))).isEmpty();
        assertThat(check(rep.ownNorm(Weeks.MONDAY, PersonalNorm.of(11)))).contains(refused(10, Weeks.MONDAY));
    }

    private static Optional<Reason> check(Rep rep) {
        return NewBusinessCap.check(
                rep.basis().team(), rep.basis().personal(), rep.basis().fops());
    }

    private static Reason refused(int highest, LocalDate from) {
        return Reason.of("norm.new-business-cap", highest, from);
    }
}
