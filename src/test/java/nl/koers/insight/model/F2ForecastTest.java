package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.koers.insight.model.DealFact.Ending;
import nl.koers.insight.model.SimulatedTeam.Kind;
import nl.koers.kernel.RepId;
import org.junit.jupiter.api.Test;

/** The forecast and what changes it (F2, F6). */
class F2ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final SimulatedTeam TEAM = SimulatedTeam.of(new Kind(6, 60, 20, 1, 1), new Dice(11));
    private static final TeamBelief BELIEF =
            Learning.from(TEAM.facts(), TEAM.last()).orElseThrow();

    @Test
    void anOrderThatFallsAfterThePeriodIsNotInItsLastWeek() {
        var id = BELIEF.reps().getFirst().rep();
        var whole = new RepAhead(id, List.of(0.0), 0, OptionalDouble.empty(), 0, 0);
        var cut = new RepAhead(id, List.of(0.0), 0, OptionalDouble.empty(), 0, 0, 0.2);

        var full = mean(whole);

        assertThat(full).isPositive();
        assertThat(mean(cut) / full).isCloseTo(0.2, within(0.05));
    }

    private static double mean(RepAhead ahead) {
        return Forecaster.withPaths(BELIEF, 1, 20_000)
                .forecast(List.of(ahead), WhatIf.NOTHING)
                .totals()
                .mean();
    }

    @Test
    void isTheSameAllDay() {
        assertThat(forecast(WhatIf.NOTHING).fan())
                .isEqualTo(forecast(WhatIf.NOTHING).fan());
    }

    @Test
    void theFanRisesAndWidens() {
        var fan = forecast(WhatIf.NOTHING).fan();
        assertThat(fan).hasSize(20);
        assertThat(fan.getFirst().week()).isEqualTo(TEAM.last().next());
        for (var i = 1; i < fan.size(); i++) {
            assertThat(fan.get(i).middle())
                    .isGreaterThanOrEqualTo(fan.get(i - 1).middle());
            assertThat(fan.get(i).high()).isGreaterThan(fan.get(i).low());
        }
    }

    @Test
    void moreAppointmentsAndALargerFieldOfPlayLiftTheFanAndFewerLowerIt() {
        var asItIs = forecast(WhatIf.NOTHING).totals();
        assertThat(forecast(new WhatIf(1, 1)).totals().quantile(0.5)).isGreaterThan(1.02 * asItIs.quantile(0.5));
        assertThat(forecast(new WhatIf(0, 1.2)).totals().chanceOf(asItIs.quantile(0.5)))
                .isGreaterThan(0.6);
        assertThat(forecast(new WhatIf(-2, 1)).totals().quantile(0.5)).isLessThan(0.95 * asItIs.quantile(0.5));
        assertThat(forecast(new WhatIf(-100, 1)).totals().mean()).isLessThan(0.6 * asItIs.mean());
    }

    @Test
    void aHigherTargetHasALowerChance() {
        var totals = forecast(WhatIf.NOTHING).totals();
        assertThat(totals.chanceOf(0)).isEqualTo(1);
        assertThat(totals.chanceOf(totals.quantile(0.5))).isCloseTo(0.5, within(0.01));
        assertThat(totals.chanceOf(1e12)).isZero();
    }

    @Test
    void leaveLowersTheForecastAndWhatIsWonAlreadyStays() {
        var off = new RepAhead(new RepId(1), Collections.nCopies(20, 0.0), 5_000, OptionalDouble.of(4_000), -3, 0);
        var forecast = Forecaster.on(TODAY, BELIEF).forecast(List.of(off), WhatIf.NOTHING);
        assertThat(forecast.reps().getFirst().target().orElseThrow()).isEqualTo(1);
        assertThat(forecast.reps().getFirst().norm().chance()).isZero();
        assertThat(forecast.totals().quantile(0)).isGreaterThanOrEqualTo(5_000);
        assertThat(forecast.totals().mean())
                .isLessThan(forecast(WhatIf.NOTHING).totals().mean() / 3);
    }

    @Test
    void theNormIsKeptByHalfOfThoseWhoseRateIsTheNorm() {
        var rate = BELIEF.reps().getFirst().rate().mean();
        var rep = new RepAhead(new RepId(1), Collections.nCopies(20, 1.0), 0, OptionalDouble.empty(), 0, 20 * rate);
        var forecast = Forecaster.on(TODAY, BELIEF).forecast(List.of(rep), WhatIf.NOTHING);
        assertThat(forecast.reps().getFirst().norm().chance()).isCloseTo(0.5, within(0.05));
        assertThat(forecast.reps().getFirst().target()).isEmpty();
    }

    @Test
    void absurdDataAreNoException() {
        var first = TEAM.facts().getFirst();
        var deals = new ArrayList<>(first.deals());
        var last = TEAM.last();
        deals.add(new DealFact(last, Optional.of(new Ending(true, last.plusWeeks(-9))), 10_000_000, 10_000_000));
        deals.add(new DealFact(last.plusWeeks(-300), Optional.empty(), 0, 0));
        deals.add(new DealFact(last, Optional.of(new Ending(true, last)), -5, -5));
        var odd = new RepFacts(first.rep(), first.group(), List.of(), deals);
        var idle = new RepFacts(new RepId(90), first.group(), zeros(first), List.of());
        var belief = Learning.from(List.of(odd, idle), last).orElseThrow();
        var ahead = List.of(ahead(first.rep()), ahead(idle.rep()), ahead(new RepId(1_000)));
        var forecast = Forecaster.on(TODAY, belief).forecast(ahead, new WhatIf(1, 1));
        assertThat(forecast.reps()).hasSize(2);
        assertThat(forecast.totals().quantile(0.5)).isFinite();
    }

    @Test
    void aTeamWithoutWeeksAheadIsWhereItIs() {
        var done = new RepAhead(new RepId(1), List.of(), 7_000, OptionalDouble.of(7_000), 0, 0);
        var forecast = Forecaster.on(TODAY, BELIEF).forecast(List.of(done), WhatIf.NOTHING);
        assertThat(forecast.fan()).isEmpty();
        assertThat(forecast.totals().quantile(0.5)).isEqualTo(7_000);
        assertThat(forecast.reps().getFirst().norm().chance()).isEqualTo(1);
    }

    private static Forecast forecast(WhatIf whatIf) {
        var ahead = TEAM.facts().stream().map(rep -> ahead(rep.rep())).toList();
        return Forecaster.on(TODAY, BELIEF).forecast(ahead, whatIf);
    }

    private static RepAhead ahead(RepId rep) {
        return new RepAhead(rep, Collections.nCopies(20, 1.0), 0, OptionalDouble.of(50_000), 0, 160);
    }

    private static List<WeekFact> zeros(RepFacts like) {
        return IntStream.range(0, like.weeks().size())
                .mapToObj(i -> new WeekFact(like.weeks().get(i).week(), 1, 0))
                .toList();
    }
}
