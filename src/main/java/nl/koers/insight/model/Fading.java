package nl.koers.insight.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How fast old weeks lose their weight when a rate is read from them (F1): a week that lies n weeks back counts
 * {@code fading^n}. This is the steady Gamma-Poisson model of Harvey and Fernandes (1989); the fading that would have
 * foretold each week best from those before it is taken, out of 1 (nothing ever changed), 0.98, 0.95 and 0.9.
 *
 * @param kept what is left of a week's weight one week later, 0.9 to 1
 */
record Fading(double kept) {

    private static final double[] CANDIDATES = {1, 0.98, 0.95, 0.9};
    private static final double FIRST_WEIGHT = 1;

    static Fading of(Collection<RepFacts> reps, double dispersion) {
        var best = DoubleStream.of(CANDIDATES)
                .boxed()
                .max((a, b) -> Double.compare(likelihood(reps, a, dispersion), likelihood(reps, b, dispersion)));
        return new Fading(best.orElseThrow());
    }

    /** Weight, exposure and appointments of weeks that fade: {@code [exposure, appointments]}. */
    double[] sums(List<WeekFact> weeks) {
        var exposure = 0.0;
        var appointments = 0.0;
        for (var week : weeks) {
            exposure = exposure * kept + week.exposure();
            appointments = appointments * kept + week.appointments();
        }
        return new double[] {exposure, appointments};
    }

    private static double likelihood(Collection<RepFacts> reps, double kept, double dispersion) {
        return reps.stream()
                .mapToDouble(rep -> likelihood(rep.weeks(), kept, dispersion))
                .sum();
    }

    private static double likelihood(List<WeekFact> weeks, double kept, double dispersion) {
        var total = weeks.stream().mapToDouble(WeekFact::exposure).sum();
        if (total == 0) {
            return 0;
        }
        var exposure = FIRST_WEIGHT;
        var counted = weeks.stream().mapToInt(WeekFact::appointments).sum() / total;
        var sum = 0.0;
        for (var week : weeks) {
            if (week.exposure() > 0 && counted > 0) {
                var mean = counted / exposure * week.exposure();
                var spread = dispersion * mean * (1 + week.exposure() / exposure);
                sum += new CountLaw(mean, spread).logProbability(week.appointments());
            }
            exposure = exposure * kept + week.exposure();
            counted = counted * kept + week.appointments();
        }
        return sum;
    }
}
