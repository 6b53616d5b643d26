package nl.koers.insight.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * From appointment to value (section 3.2 of the design). Each figure stands with its n and a 90 % interval; a person is held
 * against the team only through {@link Ratio#differsFrom}, so that chance is not taken for a difference.
 *
 * @param appointmentsPerRequest counts as Poisson; interval of Garwood
 * @param requestsPerOrder decided requests per won one; interval of Clopper and Pearson. Open requests are left out, since
 *     their ending is not known.
 * @param valuePerOrder euros; mean with a bootstrap interval, from 2 orders on
 */
public record Funnel(FunnelCounts counts, Ratio appointmentsPerRequest, Ratio requestsPerOrder, Ratio valuePerOrder) {

    public static Funnel of(FunnelCounts counts) {
        return new Funnel(counts, appointmentsPerRequest(counts), requestsPerOrder(counts), valuePerOrder(counts));
    }

    private static Ratio appointmentsPerRequest(FunnelCounts counts) {
        var value = per(counts.appointments(), counts.requests());
        if (counts.appointments() == 0) {
            return new Ratio(value, Optional.empty(), counts.requests());
        }
        var interval = Intervals.rate(counts.requests(), counts.appointments()).inverse();
        return new Ratio(value, Optional.of(interval), counts.requests());
    }

    private static Ratio requestsPerOrder(FunnelCounts counts) {
        var decided = counts.orders() + counts.lost();
        var value = per(decided, counts.orders());
        if (decided == 0) {
            return new Ratio(value, Optional.empty(), 0);
        }
        return new Ratio(
                value, Optional.of(Intervals.share(counts.orders(), decided).inverse()), decided);
    }

    private static Ratio valuePerOrder(FunnelCounts counts) {
        var values =
                counts.orderValues().stream().mapToDouble(Double::doubleValue).toArray();
        var mean = Arrays.stream(values).average().orElse(Double.POSITIVE_INFINITY);
        var interval = values.length < 2 ? Optional.<Interval>empty() : Optional.of(Intervals.mean(values));
        return new Ratio(mean, interval, values.length);
    }

    private static double per(int many, int one) {
        return one == 0 ? Double.POSITIVE_INFINITY : (double) many / one;
    }
}
