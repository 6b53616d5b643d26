package nl.koers.insight.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.insight.model.DealFact.Ending;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.norm.model.FieldOfPlay;

/**
 * Teams for the proof page. Strong reps do more appointments and win more orders whatever the truth is; months move both
 * up and down. Only with a true effect do a person's own appointments bring orders, spread over the weeks by
 * {@link SimulatedTeam#DELAY}.
 *
 * @param effect orders per appointment
 * @param most appointments a week beyond which there is no effect
 */
record ProofTeams(int reps, int weeks, double effect, int most) {

    private static final SalesWeek FIRST = new SalesWeek(2024, 1);

    List<RepFacts> draw(Dice dice) {
        var season = new double[weeks * 12 / 52 + 1];
        for (var month = 0; month < season.length; month++) {
            season[month] = Math.exp(0.25 * dice.gaussian());
        }
        var team = new ArrayList<RepFacts>();
        for (var rep = 0; rep < reps; rep++) {
            var strength = Math.exp(0.35 * dice.gaussian());
            var base = 0.8 * strength * Math.exp(0.2 * dice.gaussian());
            team.add(rep(new RepId(rep + 1), 8 * strength, effect == 0 ? base : 0.2, season, dice));
        }
        return team;
    }

    private RepFacts rep(RepId id, double rate, double base, double[] season, Dice dice) {
        var weeks = new ArrayList<WeekFact>();
        var deals = new ArrayList<DealFact>();
        var logValue = Math.log(8_000) + 0.3 * dice.gaussian();
        var pace = 0.0;
        for (var w = 0; w < weeks(); w++) {
            pace = 0.9 * pace + 0.12 * dice.gaussian();
            var month = season[w * 12 / 52];
            var leave = dice.share() < 0.1 ? 0 : 1;
            var counted = dice.poisson(rate * leave * month * Math.exp(pace));
            weeks.add(new WeekFact(FIRST.plusWeeks(w), leave, counted));
            won(deals, w, dice.poisson(base * month), logValue, dice);
            for (var lag = 0; lag < SimulatedTeam.DELAY.length; lag++) {
                won(
                        deals,
                        w + lag,
                        dice.poisson(effect * Math.min(most, counted) * SimulatedTeam.DELAY[lag]),
                        logValue,
                        dice);
            }
        }
        return new RepFacts(id, FieldOfPlay.Kind.EXISTING, weeks, deals);
    }

    private static void won(List<DealFact> deals, int week, int many, double logValue, Dice dice) {
        for (var i = 0; i < many; i++) {
            var at = FIRST.plusWeeks(week);
            var value = Math.exp(logValue + 0.7 * dice.gaussian());
            deals.add(new DealFact(at, Optional.of(new Ending(true, at)), value, value));
        }
    }
}
