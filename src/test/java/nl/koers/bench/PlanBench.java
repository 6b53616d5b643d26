package nl.koers.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * One person edits a field of the plan in a real browser and three look at it in theirs: from leaving the field to the new
 * value on the pages of the others. {@code ./koers bench plan [runs] [edits]} starts a Koers of its own. What it prints is
 * no verdict: the browsers share the machine with Koers.
 */
final class PlanBench {

    private static final String TYPES = "anna";
    private static final List<String> LOOK = List.of("marit", "bram", "carla");
    private static final int WARM_UP_EDITS = 50;
    private static final double MICROS = 1_000;

    private final PlanWindow typing;
    private final List<PlanWindow> looking;
    private int edits;

    private PlanBench(PlanWindow typing, List<PlanWindow> looking) {
        this.typing = typing;
        this.looking = looking;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        try (var koers = MeasuredKoers.start()) {
            var windows = Stream.concat(Stream.of(TYPES), LOOK.stream())
                    .map(who -> PlanWindow.open(koers, who))
                    .toList();
            try {
                var bench = new PlanBench(windows.getFirst(), windows.subList(1, windows.size()));
                Report.say("warming up, then %d runs of %d edits each; min / median / max", runs, each);
                bench.run(WARM_UP_EDITS);
                bench.print(IntStream.range(0, runs)
                        .mapToObj(run -> bench.run(each))
                        .toList());
            } finally {
                windows.forEach(PlanWindow::close);
            }
        }
    }

    /** Microseconds from each edit to each of the others. */
    private Histogram run(int many) {
        var micros = new Histogram(3);
        for (var edit = 0; edit < many; edit++) {
            var value = "goed " + edits++;
            var left = typing.edit(value);
            looking.forEach(window -> micros.recordValue(Math.round((window.sees(value) - left) * MICROS)));
        }
        return micros;
    }

    private void print(List<Histogram> runs) {
        Report.say("%n1 person edits a field of the plan, %d look at it", looking.size());
        Report.line("p50 ms", runs, percentile(50));
        Report.line("p95 ms", runs, percentile(95));
        Report.line("longest ms", runs, percentile(100));
    }

    private static ToDoubleFunction<Histogram> percentile(double percent) {
        return micros -> micros.getValueAtPercentile(percent) / MICROS;
    }
}
