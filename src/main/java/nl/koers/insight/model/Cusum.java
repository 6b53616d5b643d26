package nl.koers.insight.model;

/**
 * The cumulative sum that watches for a shortfall (F3): {@code S = max(0, S + x ln q + m (1 - q))} for a count x where the
 * norm asks m, which is the logarithm of how much likelier the count is at the share q of the norm than at the norm itself
 * (Lucas 1985, Poisson CUSUM; with a mean that varies with the weeks, Höhle and Paul 2008).
 *
 * @param share q, the share of the norm that is to be found soon: 0.75
 */
record Cusum(double share) {

    static final Cusum QUARTER_SHORT = new Cusum(0.75);

    double next(double sum, int counted, double norm) {
        return Math.max(0, sum + step(counted, norm));
    }

    double step(int counted, double norm) {
        return counted * Math.log(share) + norm * (1 - share);
    }
}
