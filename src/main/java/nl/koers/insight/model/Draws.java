package nl.koers.insight.model;

/**
 * What may be true of a rep, drawn many times (F2). One draw serves four paths, which costs little precision and saves most
 * of the time.
 */
final class Draws {

    private static final int PATHS_PER_DRAW = 4;

    private final double[] rates;
    private final double[] conversions;
    private final double[] winning;
    private final double[] values;

    private Draws(int many) {
        rates = new double[many];
        conversions = new double[many];
        winning = new double[many];
        values = new double[many];
    }

    /**
     * Draws for so many paths.
     *
     * @param group gives every rep of a group the same draws
     */
    static Draws of(RepBelief belief, Dice own, Dice group, int paths) {
        var many = Math.max(1, paths / PATHS_PER_DRAW);
        var draws = new Draws(many);
        for (var i = 0; i < many; i++) {
            draws.rates[i] = belief.rate().drawRate(own, group.gaussian());
            draws.conversions[i] = belief.conversion().drawShare(own, group.gaussian());
            draws.winning[i] = belief.winning().drawShare(own, group.gaussian());
            draws.values[i] = Math.exp(belief.value().drawPlace(own, group.gaussian()));
        }
        return draws;
    }

    int size() {
        return rates.length;
    }

    /** Appointments per full week. */
    double rate(int draw) {
        return rates[draw];
    }

    /** Requests per appointment. */
    double conversion(int draw) {
        return conversions[draw];
    }

    /** Orders per request. */
    double winning(int draw) {
        return winning[draw];
    }

    /** Euros of a typical order. */
    double value(int draw) {
        return values[draw];
    }
}
