package nl.koers.insight.model;

import java.util.List;
import nl.koers.kernel.SalesWeek;

/**
 * What is believed of a team (F1): the ground of every forecast.
 *
 * @param last the last week that is known whole
 * @param dispersion variance of a week's count per mean, 1 for Poisson
 * @param fading what is left of a past week's weight one week later
 * @param delays from request to order
 * @param surprises by what factor an order's value differs from the rep's typical one: those that were seen (Duan's smearing,
 *     1983)
 */
public record TeamBelief(
        SalesWeek last,
        List<RepBelief> reps,
        double dispersion,
        double fading,
        DelayCurve delays,
        List<Double> surprises) {

    public TeamBelief {
        reps = List.copyOf(reps);
        surprises = List.copyOf(surprises);
    }
}
