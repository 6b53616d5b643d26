package nl.koers.norm;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.Reason;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.Norm;
import nl.koers.norm.model.NormEffect;
import nl.koers.norm.model.PersonalNorm;
import nl.koers.norm.model.TeamNorm;
import nl.koers.norm.model.WeekNorms;
import nl.koers.team.TeamRoster;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import nl.koers.testing.Teams.Crew;
import nl.koers.testing.Teams.Seller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class NormSettingsTest {

    private static final SalesWeek W47 = new SalesWeek(2026, 47);
    private static final LocalDate MONDAY = W47.first();

    @Autowired
    Teams teams;

    @Autowired
    NormSettings settings;

    @Autowired
    NormPreview preview;

    @Autowired
    NormBook book;

    @Autowired
    TeamRoster roster;

    private Crew crew;
    private Seller anna;

    @BeforeEach
    void hireAnna() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @Test
    void aFreshTeamHasNormTen() {
        assertThat(normOf(anna.rep(), W47)).isEqualTo(10);
    }

    @Test
    void normsAndFieldsOfPlayHoldFromTheirDayOn() {
        saved(save(team(MONDAY, Optional.empty(), teamNorm(12, "0.5"))));
        saved(save(own(anna.rep(), MONDAY.plusWeeks(1), Optional.empty(), PersonalNorm.of(8))));
        saved(save(fop(anna.rep(), MONDAY.plusWeeks(2), Optional.empty(), FieldOfPlay.mix(new BigDecimal("0.25")))));
        saved(save(own(anna.rep(), MONDAY.plusWeeks(3), Optional.empty(), PersonalNorm.AS_TEAM)));

        assertThat(List.of(
                        normOf(anna.rep(), W47.previous()),
                        normOf(anna.rep(), W47),
                        normOf(anna.rep(), W47.plusWeeks(1)),
                        normOf(anna.rep(), W47.plusWeeks(2)),
                        normOf(anna.rep(), W47.plusWeeks(3))))
                .containsExactly(10, 12, 8, 7, 11);
    }

    @Test
    void aRowThatIsTakenAwayHoldsNoLonger() {
        saved(save(team(MONDAY, Optional.empty(), teamNorm(12, "0.5"))));

        saved(save(new NormChange.OfTeam(crew.team(), MONDAY, Optional.of(teamNorm(12, "0.5")), Optional.empty())));

        assertThat(normOf(anna.rep(), W47)).isEqualTo(10);
    }

    @Test
    void whoSawAnOlderNormOverwritesNothing() {
        saved(save(team(MONDAY, Optional.empty(), teamNorm(12, "0.5"))));

        var second = save(team(MONDAY, Optional.empty(), teamNorm(20, "0.5")));

        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Mies Manager"));
        assertThat(normOf(anna.rep(), W47)).isEqualTo(12);
    }

    @Test
    void newBusinessWithMoreThanHalfTheTeamNormIsRefusedWithTheHighestNormAllowed() {
        saved(save(fop(anna.rep(), MONDAY, Optional.empty(), FieldOfPlay.NEW_BUSINESS)));

        var refused = save(own(anna.rep(), MONDAY, Optional.empty(), PersonalNorm.of(12)));

        assertThat(refused).isEqualTo(new Outcome.Rejected<>(Reason.of("norm.new-business-cap", 10, MONDAY)));
        assertThat(as(() -> preview.of(own(anna.rep(), MONDAY, Optional.empty(), PersonalNorm.of(12)))))
                .isEqualTo(refused);
        assertThat(normOf(anna.rep(), W47)).isEqualTo(5);
    }

    @Test
    void aLowerTeamNormIsRefusedWhileNewBusinessWouldCarryMoreThanHalfOfIt() {
        saved(save(own(anna.rep(), MONDAY, Optional.empty(), PersonalNorm.of(10))));
        saved(save(fop(anna.rep(), MONDAY, Optional.empty(), FieldOfPlay.NEW_BUSINESS)));

        assertThat(save(team(MONDAY, Optional.empty(), teamNorm(8, "0.5"))))
                .as("whose own norm stands in the way")
                .isEqualTo(new Outcome.Rejected<>(Reason.of("norm.new-business-cap-of", "Anna de Wit", 8, MONDAY)));
    }

    @Test
    void garbageIsRefusedAndChangesNothing() {
        assertThat(refused(save(team(LocalDate.of(1969, 12, 31), Optional.empty(), teamNorm(12, "0.5")))))
                .isEqualTo("team.day-outside");
        assertThat(refused(save(team(LocalDate.MAX, Optional.empty(), teamNorm(12, "0.5")))))
                .isEqualTo("team.day-outside");
        assertThat(refused(save(team(MONDAY, Optional.empty(), teamNorm(12, "0.33333")))))
                .isEqualTo("norm.share-too-fine");
        assertThat(as(() -> settings.lines(crew.team())).team().rows()).isEmpty();
    }

    @Test
    void theEffectIsToldForPastAndFutureBeforeAnythingIsSaved() {
        var change = team(MONDAY.minusWeeks(2), Optional.empty(), teamNorm(12, "0.5"));

        var effect = saved(as(() -> preview.of(change)));

        assertThat(effect.reps()).hasSize(1);
        assertThat(effect.reps().getFirst().effects())
                .startsWith(new NormEffect(W47.plusWeeks(-2), new SalesWeek(2026, 51), 10, 12));
        assertThat(normOf(anna.rep(), W47)).isEqualTo(10);
    }

    @Test
    void theEffectOfAHolidayIsToldForTheWeeksInWhichItFalls() {
        var effect = as(() -> preview.ofHoliday(crew.team(), "GOOD_FRIDAY", true));

        assertThat(effect.reps().getFirst().effects())
                .contains(new NormEffect(new SalesWeek(2026, 14), new SalesWeek(2026, 14), 10, 8))
                .hasSize(8);
    }

    @Test
    void aRepOfAnotherTeamIsAnsweredLikeAnUnknownOne() {
        var theirs = teams.hire(teams.found(), "Chris").rep();

        assertThat(refused(save(own(theirs, MONDAY, Optional.empty(), PersonalNorm.of(8)))))
                .isEqualTo("team.unknown-rep");
        assertThat(saved(as(() -> preview.of(own(theirs, MONDAY, Optional.empty(), PersonalNorm.of(8)))))
                        .reps())
                .isEmpty();
    }

    @Test
    void aRepSetsNoNormNotEvenHerOwn() {
        var change = own(anna.rep(), MONDAY, Optional.empty(), PersonalNorm.of(1));

        assertThatThrownBy(() -> teams.as(anna.account(), () -> settings.save(change)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> teams.as(anna.account(), () -> preview.of(change)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private int normOf(RepId rep, SalesWeek week) {
        return as(() -> {
            var members = roster.of(crew.team(), Period.of(week));
            return WeekNorms.of(
                            week,
                            Objects.requireNonNull(
                                    book.bases(crew.team(), members).get(rep)))
                    .rounded();
        });
    }

    private NormChange team(LocalDate from, Optional<TeamNorm> seen, TeamNorm norm) {
        return new NormChange.OfTeam(crew.team(), from, seen, Optional.of(norm));
    }

    private NormChange own(RepId rep, LocalDate from, Optional<PersonalNorm> seen, PersonalNorm norm) {
        return new NormChange.OfRep(crew.team(), rep, from, seen, Optional.of(norm));
    }

    private NormChange fop(RepId rep, LocalDate from, Optional<FieldOfPlay> seen, FieldOfPlay fop) {
        return new NormChange.OfFop(crew.team(), rep, from, seen, Optional.of(fop));
    }

    private static TeamNorm teamNorm(int perWeek, String factor) {
        return new TeamNorm(new Norm(perWeek), new BigDecimal(factor));
    }

    private Outcome<NormLines> save(NormChange change) {
        return as(() -> settings.save(change));
    }

    private <T> T as(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
