package nl.koers.deal;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koers.deal.SetUpGap.Missing;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.Season;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.RepId;
import nl.koers.norm.NormChange;
import nl.koers.norm.NormSettings;
import nl.koers.norm.model.FieldOfPlay;
import nl.koers.norm.model.TeamNorm;
import nl.koers.team.Reps;
import nl.koers.team.TeamSettings;
import nl.koers.team.model.WeekPattern;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** It is Thursday 19 November 2026, noon. */
@KoersTest
class TargetsTest {

    private static final TargetSpan YEAR = TargetSpan.ofYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    Targets targets;

    @Autowired
    DealFigures figures;

    @Autowired
    SetUpList setUp;

    @Autowired
    NormSettings norms;

    @Autowired
    TeamSettings settings;

    @Autowired
    Reps reps;

    @Autowired
    Teams teams;

    @Autowired
    Statements statements;

    Teams.Crew crew;
    Teams.Seller anna;
    Teams.Seller carla;

    @BeforeEach
    void aTeamWithExistingCustomersAndNewBusiness() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        carla = teams.hire(crew, "Carla Nijs");
        saved(as(() -> norms.save(new NormChange.OfFop(
                crew.team(), carla.rep(), NEW_YEAR, Optional.empty(), Optional.of(FieldOfPlay.NEW_BUSINESS)))));
    }

    @Test
    void targetsHoldFromTheirDayAndTheFirstStaysTheBaseline() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));
        saved(set(anna.rep(), JULY, 350_000));

        var plan = teams.as(anna.account(), () -> targets.of(crew.team(), anna.rep()));

        assertThat(plan.baseline(YEAR).map(RevenueTarget::amount)).contains(Money.of(400_000));
        assertThat(plan.current(YEAR, LocalDate.of(2026, 11, 19)).map(RevenueTarget::amount))
                .contains(Money.of(350_000));
    }

    @Test
    void newBusinessAboveTheCeilingNeedsAReasonThatIsKept() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        assertThat(refused(set(carla.rep(), NEW_YEAR, 40_001))).isEqualTo("target.above-ceiling");
        assertThat(refused(as(() -> targets.preview(change(carla.rep(), NEW_YEAR, 40_001)))))
                .isEqualTo("target.above-ceiling");
        var lines = saved(
                save(carla.rep(), NEW_YEAR, Optional.empty(), target(60_000).because("loopt al een tender")));

        assertThat(lines.of(carla.rep()).baseline(YEAR).map(RevenueTarget::reason))
                .contains("loopt al een tender");
        assertThat(refused(set(carla.rep(), JULY, 60_000))).isEqualTo("target.above-ceiling");
    }

    @Test
    void theCeilingIsTheManagersChoice() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        assertThat(as(() -> targets.ceiling(crew.team(), YEAR, NEW_YEAR)).amount())
                .contains(Money.of(40_000));
        saved(as(() -> targets.setCeiling(crew.team(), NewBusinessCeiling.FIRST_SHARE, new BigDecimal("0.25"))));

        assertThat(as(() -> targets.ceiling(crew.team(), YEAR, NEW_YEAR)).amount())
                .contains(Money.of(100_000));
        saved(set(carla.rep(), NEW_YEAR, 100_000));
        assertThat(as(() -> targets.setCeiling(crew.team(), NewBusinessCeiling.FIRST_SHARE, BigDecimal.ONE)))
                .isEqualTo(new Outcome.Conflict<>(new BigDecimal("0.25"), "Mies Manager"));
        assertThat(refused(as(() -> targets.setCeiling(crew.team(), BigDecimal.ONE, BigDecimal.ZERO))))
                .isEqualTo("target.ceiling-outside");
    }

    @Test
    void whoSawAnOlderTargetOverwritesNothing() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        assertThat(set(anna.rep(), NEW_YEAR, 500_000))
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Mies Manager"));
        assertThat(saved(set(anna.rep(), NEW_YEAR, 400_000)).of(anna.rep()).lines())
                .hasSize(1);
    }

    @Test
    void aRowThatIsTakenAwayHoldsNoLonger() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        var lines = saved(as(() -> targets.save(new TargetChange(
                crew.team(),
                Optional.of(anna.rep()),
                YEAR,
                NEW_YEAR,
                Optional.of(target(400_000)),
                Optional.empty()))));

        assertThat(lines.of(anna.rep()).lines()).isEmpty();
        assertThat(as(() -> targets.lines(crew.team())).of(anna.rep()).lines()).isEmpty();
    }

    @Test
    void whatCannotBeSpreadIsRefused() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));
        var onlyDecember = new Season(
                Stream.concat(Collections.nCopies(11, BigDecimal.ZERO).stream(), Stream.of(BigDecimal.valueOf(100)))
                        .toList());
        var spring = new TargetSpan(2027, 2);

        assertThat(refused(set(anna.rep(), JULY, 100_000))).isEqualTo("target.below-asked");
        assertThat(refused(set(anna.rep(), NEW_YEAR.minusDays(1), 100_000))).isEqualTo("target.day-outside");
        assertThat(refused(save(new TargetChange(
                        crew.team(),
                        Optional.of(anna.rep()),
                        new TargetSpan(2026, 4),
                        LocalDate.of(2026, 10, 1),
                        Optional.empty(),
                        Optional.of(target(1000))))))
                .isEqualTo("target.has-year");
        assertThat(refused(save(new TargetChange(
                        crew.team(),
                        Optional.empty(),
                        spring,
                        spring.period().first(),
                        Optional.empty(),
                        Optional.of(new RevenueTarget(Money.of(1000), onlyDecember, ""))))))
                .isEqualTo("target.season-empty");
        assertThat(refused(save(new TargetChange(
                        crew.team(),
                        Optional.of(anna.rep()),
                        TargetSpan.ofYear(2019),
                        LocalDate.of(2019, 1, 1),
                        Optional.empty(),
                        Optional.of(target(1000))))))
                .isEqualTo("target.not-employed");
    }

    @Test
    void anOwnSeasonIsKept() {
        var season =
                new Season(List.of("10", "10", "10", "10", "10", "10", "2.5", "2.5", "10", "10", "10", "5").stream()
                        .map(BigDecimal::new)
                        .toList());

        saved(save(anna.rep(), NEW_YEAR, Optional.empty(), new RevenueTarget(Money.of(1000), season, "")));

        assertThat(as(() -> targets.lines(crew.team()))
                        .of(anna.rep())
                        .baseline(YEAR)
                        .map(RevenueTarget::season))
                .contains(season);
    }

    @Test
    void theEffectIsToldBeforeAnythingIsSaved() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        var effect = saved(as(() -> targets.preview(change(anna.rep(), JULY, 350_000))));

        assertThat(effect.whole().before()).contains(Money.of(400_000));
        assertThat(effect.whole().after()).contains(Money.of(350_000));
        assertThat(effect.parts())
                .extracting(TargetEffect.Part::period)
                .containsExactly(new TargetSpan(2026, 3).period(), new TargetSpan(2026, 4).period());
        assertThat(effect.reps().after()).contains(Money.of(350_000));
        assertThat(as(() -> targets.lines(crew.team())).of(anna.rep()).of(YEAR).starts())
                .containsExactly(NEW_YEAR);
    }

    @Test
    void aRepReadsTheOwnTargetsAndSetsNone() {
        assertDenied(() -> teams.as(carla.account(), () -> targets.of(crew.team(), anna.rep())));
        assertDenied(() -> teams.as(anna.account(), () -> targets.lines(crew.team())));
        assertDenied(() -> teams.as(anna.account(), () -> targets.ceiling(crew.team(), YEAR, NEW_YEAR)));
        assertDenied(() -> teams.as(anna.account(), () -> targets.save(change(anna.rep(), NEW_YEAR, 1))));
        assertDenied(() -> teams.as(anna.account(), () -> targets.preview(change(anna.rep(), NEW_YEAR, 1))));
        assertDenied(
                () -> teams.as(anna.account(), () -> targets.setCeiling(crew.team(), BigDecimal.ONE, BigDecimal.ONE)));
        assertDenied(() -> teams.as(anna.account(), () -> setUp.of(crew.team(), TODAY)));
    }

    @Test
    void aRepOfAnotherTeamIsAnsweredLikeAnUnknownOne() {
        var theirs = teams.hire(teams.found(), "Chris Kok").rep();

        assertThat(refused(set(theirs, NEW_YEAR, 1000))).isEqualTo("team.unknown-rep");
        assertThat(as(() -> targets.of(crew.team(), theirs)).lines()).isEmpty();
    }

    @Test
    void aRepGetsTheRevenueOfOthersOnlyWhereTheTeamSharesIt() {
        saved(set(anna.rep(), NEW_YEAR, 400_000));
        saved(set(carla.rep(), NEW_YEAR, 10_000));

        var own = teams.as(carla.account(), () -> figures.visible(crew.team(), YEAR.period()));
        assertThat(own.isWhole()).isFalse();
        assertThat(own.targets().reps()).containsOnlyKeys(carla.rep());
        assertDenied(() -> teams.as(carla.account(), () -> figures.ofRep(crew.team(), anna.rep(), YEAR.period())));

        saved(as(() -> settings.shareRevenue(crew.team(), true)));
        var shared = teams.as(carla.account(), () -> figures.visible(crew.team(), YEAR.period()));
        assertThat(shared.isWhole()).isTrue();
        assertThat(shared.targets().reps()).containsOnlyKeys(anna.rep(), carla.rep());
        assertThat(teams.as(carla.account(), () -> figures.ofRep(crew.team(), anna.rep(), YEAR.period()))
                        .targets()
                        .reps())
                .containsOnlyKeys(anna.rep());
    }

    @Test
    void strangersGetNoFigures() {
        var stranger = teams.found().manager().account();
        var period = new Period(NEW_YEAR, JULY);

        assertDenied(() -> teams.as(stranger, () -> figures.visible(crew.team(), period)));
        assertDenied(() -> teams.as(stranger, () -> figures.ofRep(crew.team(), anna.rep(), period)));
    }

    @Test
    void figuresCostAtMostThreeStatements() {
        var period = YEAR.period();
        as(() -> figures.visible(crew.team(), period));
        teams.as(anna.account(), () -> figures.visible(crew.team(), period));

        assertThat(statements.of(() -> as(() -> figures.visible(crew.team(), period))))
                .filteredOn(sql -> !sql.contains("account"))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(statements.of(() -> teams.as(anna.account(), () -> figures.visible(crew.team(), period))))
                .filteredOn(sql -> !sql.contains("account"))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void theSetUpListCostsTwoStatements() {
        as(() -> setUp.of(crew.team(), TODAY));

        assertThat(statements.of(() -> as(() -> setUp.of(crew.team(), TODAY))))
                .filteredOn(sql -> !sql.startsWith("select ae1_0.id"))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void whatIsMissingIsListedUntilItIsSetUp() {
        assertThat(missing(anna)).isEqualTo(EnumSet.of(Missing.PATTERN, Missing.FOP, Missing.NORM, Missing.TARGET));
        assertThat(missing(carla)).isEqualTo(EnumSet.of(Missing.PATTERN, Missing.NORM, Missing.TARGET));

        saved(as(() -> norms.save(
                new NormChange.OfTeam(crew.team(), NEW_YEAR, Optional.empty(), Optional.of(TeamNorm.FIRST_VALUE)))));
        saved(as(() -> norms.save(new NormChange.OfFop(
                crew.team(), anna.rep(), NEW_YEAR, Optional.empty(), Optional.of(FieldOfPlay.EXISTING)))));
        saved(as(() -> reps.work(
                crew.team(), anna.rep(), NEW_YEAR, Optional.empty(), Optional.of(WeekPattern.MONDAY_TO_FRIDAY))));
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        assertThat(as(() -> setUp.of(crew.team(), TODAY)))
                .extracting(SetUpGap::rep)
                .containsExactly(carla.rep());
    }

    @Test
    void aRepWithoutAccountAndATargetAboveTheCeilingAreListed() {
        var dirk = saved(as(() -> reps.add(crew.team(), "Dirk Dop", NEW_YEAR)));
        saved(set(carla.rep(), NEW_YEAR, 100_000));
        saved(set(anna.rep(), NEW_YEAR, 400_000));

        assertThat(missing(dirk)).contains(Missing.ACCOUNT);
        assertThat(missing(carla)).contains(Missing.TARGET_ABOVE_CEILING);
    }

    private Set<Missing> missing(Teams.Seller who) {
        return missing(who.rep());
    }

    private Set<Missing> missing(RepId rep) {
        return as(() -> setUp.of(crew.team(), TODAY)).stream()
                .filter(gap -> gap.rep().equals(rep))
                .findFirst()
                .map(SetUpGap::missing)
                .orElse(Set.of());
    }

    private Outcome<TargetLines> set(RepId rep, LocalDate from, long euros) {
        return save(change(rep, from, euros));
    }

    private Outcome<TargetLines> save(RepId rep, LocalDate from, Optional<RevenueTarget> seen, RevenueTarget after) {
        return save(new TargetChange(crew.team(), Optional.of(rep), YEAR, from, seen, Optional.of(after)));
    }

    private Outcome<TargetLines> save(TargetChange change) {
        return as(() -> targets.save(change));
    }

    private TargetChange change(RepId rep, LocalDate from, long euros) {
        return new TargetChange(
                crew.team(), Optional.of(rep), YEAR, from, Optional.empty(), Optional.of(target(euros)));
    }

    private static RevenueTarget target(long euros) {
        return RevenueTarget.of(Money.of(euros));
    }

    private static void assertDenied(Supplier<?> work) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(work::get);
    }

    private <T> T as(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
