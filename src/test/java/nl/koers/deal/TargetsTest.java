package nl.koers.deal;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koers.deal.model.NewBusinessCeiling;
import nl.koers.deal.model.RevenueTarget;
import nl.koers.deal.model.Season;
import nl.koers.deal.model.TargetSpan;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import org.junit.jupiter.api.Test;

class TargetsTest extends TargetsScene {

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
    }

    @Test
    void aRepOfAnotherTeamIsAnsweredLikeAnUnknownOne() {
        var theirs = teams.hire(teams.found(), "Chris Kok").rep();

        assertThat(refused(set(theirs, NEW_YEAR, 1000))).isEqualTo("team.unknown-rep");
        assertThat(as(() -> targets.of(crew.team(), theirs)).lines()).isEmpty();
    }
}
