package nl.koers.insight.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/**
 * Rep-weeks with the appointments of the twelve weeks before (F5). The first twelve weeks of a rep have no full past and are
 * left out; weeks of leave are in.
 *
 * @param rows oldest first within a rep
 */
record Panel(List<Row> rows) {

    private static final int HALF_YEAR = 26;

    /**
     * A rep-week.
     *
     * @param rep number of the rep
     * @param month months since year 0, of the week's Thursday
     * @param halfYear number of the rep's half year, different for each rep
     * @param shapes appointments of now and twelve weeks back, weighed by each lag shape
     * @param pace mean appointments per week over the same thirteen weeks
     * @param outcome orders or euros of this week
     */
    record Row(int rep, int month, int halfYear, RealVector shapes, double pace, double outcome) {}

    static Panel of(List<RepFacts> reps, Measure measure) {
        var rows = new ArrayList<Row>();
        for (var rep = 0; rep < reps.size(); rep++) {
            rows.addAll(rows(rep, reps.get(rep), measure));
        }
        return new Panel(rows);
    }

    Panel without(int rep) {
        return new Panel(rows.stream().filter(row -> row.rep() != rep).toList());
    }

    int[] reps() {
        return rows.stream().mapToInt(Row::rep).toArray();
    }

    int[] months() {
        return rows.stream().mapToInt(Row::month).toArray();
    }

    int[] halfYears() {
        return rows.stream().mapToInt(Row::halfYear).toArray();
    }

    double[] pace() {
        return rows.stream().mapToDouble(Row::pace).toArray();
    }

    double[] outcome() {
        return rows.stream().mapToDouble(Row::outcome).toArray();
    }

    double[][] shapes() {
        return IntStream.range(0, LagBasis.SHAPES)
                .mapToObj(shape -> rows.stream()
                        .mapToDouble(row -> row.shapes().getEntry(shape))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static List<Row> rows(int number, RepFacts rep, Measure measure) {
        if (rep.weeks().isEmpty()) {
            return List.of();
        }
        var outcome = outcome(rep, measure);
        return IntStream.range(
                        LagBasis.LONGEST, Math.max(LagBasis.LONGEST, rep.weeks().size()))
                .mapToObj(week -> row(number, rep.weeks(), week, outcome[week]))
                .toList();
    }

    private static Row row(int rep, List<WeekFact> weeks, int week, double outcome) {
        RealVector shapes = new ArrayRealVector(LagBasis.SHAPES);
        var sum = 0.0;
        for (var lag = 0; lag <= LagBasis.LONGEST; lag++) {
            var appointments = weeks.get(week - lag).appointments();
            sum += appointments;
            for (var shape = 0; shape < LagBasis.SHAPES; shape++) {
                shapes.addToEntry(shape, LagBasis.at(shape, lag) * appointments);
            }
        }
        var thursday = weeks.get(week).week().first().plusDays(3);
        var month = thursday.getYear() * 12 + thursday.getMonthValue();
        return new Row(rep, month, rep * 1_000 + week / HALF_YEAR, shapes, sum / (LagBasis.LONGEST + 1), outcome);
    }

    private static double[] outcome(RepFacts rep, Measure measure) {
        var first = rep.weeks().getFirst().week();
        var outcome = new double[rep.weeks().size()];
        rep.deals().stream().filter(DealFact::isWon).forEach(deal -> {
            var week = first.weeksUntil(deal.ending().orElseThrow().week());
            if (week >= 0 && week < outcome.length) {
                outcome[week] += measure == Measure.ORDERS ? 1 : deal.value();
            }
        });
        return outcome;
    }
}
