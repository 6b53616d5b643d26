package nl.koers.team;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.team.model.DayPart;
import nl.koers.team.model.Employment;
import nl.koers.team.model.WeekPattern;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.testing.Teams.Crew;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class RepsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Period WEEK = new Period(MONDAY, MONDAY.plusDays(6));
    private static final WeekPattern FOUR_DAYS = WeekPattern.MONDAY_TO_FRIDAY.with(DayOfWeek.FRIDAY, DayPart.NONE);

    @Autowired
    Teams teams;

    @Autowired
    Reps reps;

    @Autowired
    RepOrder order;

    @Autowired
    TeamSettings settings;

    @Autowired
    TeamRoster roster;

    private Crew crew;

    @BeforeEach
    void foundTeam() {
        crew = teams.found();
    }

    @Test
    void aPatternHoldsFromItsDayOn() {
        var anna = added("Anna");
        saved(asManager(
                () -> reps.work(crew.team(), anna, MONDAY.plusDays(2), Optional.empty(), Optional.of(FOUR_DAYS))));

        var attendance = roster().rep(anna).orElseThrow().attendance();

        assertThat(attendance.on(MONDAY.minusDays(3)).part()).isEqualTo(DayPart.FULL);
        assertThat(attendance.on(MONDAY.plusDays(4)).part()).isEqualTo(DayPart.NONE);
    }

    @Test
    void aPatternThatIsTakenAwayHoldsNoLonger() {
        var anna = added("Anna");
        saved(asManager(() -> reps.work(crew.team(), anna, MONDAY, Optional.empty(), Optional.of(FOUR_DAYS))));

        saved(asManager(() -> reps.work(crew.team(), anna, MONDAY, Optional.of(FOUR_DAYS), Optional.empty())));

        assertThat(asManager(() -> reps.find(crew.team(), anna))
                        .orElseThrow()
                        .patterns()
                        .rows())
                .isEmpty();
    }

    @Test
    void whoSawAnOlderPatternOverwritesNothing() {
        var anna = added("Anna");
        saved(asManager(() -> reps.work(crew.team(), anna, MONDAY, Optional.empty(), Optional.of(FOUR_DAYS))));

        var second = asManager(() ->
                reps.work(crew.team(), anna, MONDAY, Optional.empty(), Optional.of(WeekPattern.MONDAY_TO_FRIDAY)));

        assertThat(second).isEqualTo(new Outcome.Conflict<>(Optional.of(FOUR_DAYS), "Mies Manager"));
    }

    @Test
    void whoLeftIsNotInTheRosterOfLaterWeeks() {
        var anna = added("Anna");
        var until = Optional.of(MONDAY.minusDays(1));
        saved(asManager(() -> reps.employ(
                crew.team(),
                anna,
                Employment.since(LocalDate.of(2020, 1, 1)),
                new Employment(LocalDate.of(2020, 1, 1), until))));

        assertThat(roster().reps()).isEmpty();
        assertThat(asManager(() -> reps.all(crew.team()))).hasSize(1);
    }

    @Test
    void repsStandByNameUntilTheTeamWantsItsOwnOrder() {
        var willem = added("Willem");
        var bea = added("Bea");
        var kees = added("Kees");
        assertThat(shown()).containsExactly(bea, kees, willem);

        asManager(() -> settings.keepOwnOrder(crew.team(), true));
        assertThat(shown()).containsExactly(willem, bea, kees);

        asManager(() -> order.moveUp(crew.team(), kees));
        asManager(() -> order.moveDown(crew.team(), willem));
        asManager(() -> order.moveDown(crew.team(), bea));
        assertThat(shown()).containsExactly(kees, willem, bea);
    }

    @Test
    void garbageIsRefusedAndChangesNothing() {
        var anna = added("Anna");
        var before = asManager(() -> reps.all(crew.team()));
        var tooEarly = LocalDate.of(1969, 12, 31);

        assertThat(refused(asManager(() -> reps.add(crew.team(), " ", MONDAY)))).isEqualTo("team.name-missing");
        assertThat(refused(asManager(() -> reps.add(crew.team(), "Bea", tooEarly))))
                .isEqualTo("team.day-outside");
        assertThat(refused(asManager(() -> reps.add(crew.team(), "Bea", LocalDate.MAX))))
                .isEqualTo("team.day-outside");
        assertThat(refused(asManager(() -> reps.rename(crew.team(), anna, "Anna", "x".repeat(5000)))))
                .isEqualTo("team.name-too-long");
        assertThat(refused(asManager(
                        () -> reps.work(crew.team(), anna, tooEarly, Optional.empty(), Optional.of(FOUR_DAYS)))))
                .isEqualTo("team.day-outside");
        assertThat(asManager(() -> reps.all(crew.team()))).isEqualTo(before);
    }

    @Test
    void aRepOfAnotherTeamIsAnsweredLikeAnUnknownOne() {
        var other = teams.found();
        var theirs = teams.hire(other, "Anna").rep();
        var nobody = new RepId(987_654_321);
        var employment = Employment.since(MONDAY);

        for (var rep : List.of(theirs, nobody)) {
            assertThat(asManager(() -> reps.find(crew.team(), rep))).isEmpty();
            assertThat(refused(asManager(() -> reps.rename(crew.team(), rep, "Anna", "Bea"))))
                    .isEqualTo("team.unknown-rep");
            assertThat(refused(asManager(() -> reps.employ(crew.team(), rep, employment, employment))))
                    .isEqualTo("team.unknown-rep");
            assertThat(refused(asManager(
                            () -> reps.work(crew.team(), rep, MONDAY, Optional.empty(), Optional.of(FOUR_DAYS)))))
                    .isEqualTo("team.unknown-rep");
            assertThat(refused(asManager(() -> order.moveUp(crew.team(), rep)))).isEqualTo("team.unknown-rep");
        }
    }

    @Test
    void aRepReadsWhatWasAgreedWithHerAndChangesNothing() {
        var anna = teams.hire(crew, "Anna");
        var bea = teams.hire(crew, "Bea");

        assertThat(teams.as(anna.account(), () -> reps.find(crew.team(), anna.rep())))
                .isPresent();
        assertThatThrownBy(() -> teams.as(anna.account(), () -> reps.find(crew.team(), bea.rep())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> teams.as(anna.account(), () -> reps.rename(crew.team(), anna.rep(), "Anna", "Ans")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RepId added(String name) {
        return saved(asManager(() -> reps.add(crew.team(), name, LocalDate.of(2020, 1, 1))));
    }

    private List<RepId> shown() {
        return roster().reps().stream().map(RosterRep::id).toList();
    }

    private Roster roster() {
        return asManager(() -> roster.of(crew.team(), WEEK));
    }

    private <T> T asManager(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
