package nl.koers.insight.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Designs of warnings, each worked out once. Designs cost much and differ little: most people have the same norms for weeks on
 * end, and a dispersion is told to a tenth.
 */
public final class WarningDesigns {

    private static final int MOST = 2_000;
    private static final double TENTHS = 10;

    private record Key(List<Double> norms, double dispersion) {}

    private final Map<Key, WarningDesign> known = new ConcurrentHashMap<>();

    /**
     * See {@link WarningDesign#of}.
     *
     * @param norms exact norms of typical weeks in any order, each above 0; not empty
     */
    WarningDesign of(List<Double> norms, double dispersion) {
        if (known.size() >= MOST) {
            known.clear();
        }
        var key = new Key(norms.stream().sorted().toList(), Math.round(dispersion * TENTHS) / TENTHS);
        return known.computeIfAbsent(key, wanted -> WarningDesign.of(wanted.norms(), wanted.dispersion()));
    }
}
