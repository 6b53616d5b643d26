package nl.koers.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.koers.testing.Browser;

/**
 * Many people on one text over real sockets: two of three type a short piece every two seconds, the others watch.
 * {@code ./koers bench text [runs] [seconds] [people ...]} starts a Koers of its own. What it prints is no verdict: the
 * clients share the machine with Koers.
 */
final class TextBench {

    private static final List<String> NAMES = List.of(
            "anna", "bram", "carla", "daan", "eva", "farid", "greet", "hugo", "iris", "joost", "kim", "lars", "marit");
    private static final int PAUSE_MILLIS = 2_000;
    private static final int WARM_UP_SECONDS = 20;

    private final MeasuredKoers koers;
    private final List<Browser> browsers;

    private TextBench(MeasuredKoers koers) {
        this.koers = koers;
        this.browsers = NAMES.stream().map(koers::signedIn).toList();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        var sizes = arguments.length > 2
                ? Stream.of(arguments).skip(2).map(Integer::valueOf).toList()
                : List.of(60, 100, 200);
        try (var koers = MeasuredKoers.start()) {
            var bench = new TextBench(koers);
            Report.say("warming up, then %d runs of %d s each; %s", runs, seconds, "min / median / max");
            bench.run(60, WARM_UP_SECONDS);
            bench.run(60, WARM_UP_SECONDS);
            for (var people : sizes) {
                var all = new ArrayList<Measurement.Figures>();
                for (var run = 0; run < runs; run++) {
                    all.add(bench.run(people, seconds));
                }
                print(people, all);
            }
        }
    }

    private Measurement.Figures run(int people, int seconds) throws IOException, InterruptedException, SQLException {
        var text = koers.makeText();
        var measurement = new Measurement(people);
        var progress = new Progress();
        var all = new ArrayList<BenchPerson>();
        for (var number = 0; number < people; number++) {
            all.add(new BenchPerson(number, text, browsers.get(number % browsers.size()), measurement, progress));
        }
        try (var clock = Executors.newScheduledThreadPool(2)) {
            var typing = typing(people);
            for (var person = 0; person < typing; person++) {
                clock.scheduleAtFixedRate(
                        all.get(person)::type,
                        (long) PAUSE_MILLIS * person / typing,
                        PAUSE_MILLIS,
                        TimeUnit.MILLISECONDS);
            }
            for (var person = typing; person < people; person++) {
                clock.scheduleAtFixedRate(
                        all.get(person)::ping, 1_000L * person / people, 1_000, TimeUnit.MILLISECONDS);
            }
            pass(3);
            var before = koers.cpu();
            var databaseBefore = koers.databaseCpu();
            measurement.begin();
            pass(seconds);
            measurement.end();
            var figures = measurement.figures(
                    koers.cpu().minus(before), koers.databaseCpu().minus(databaseBefore));
            clock.shutdownNow();
            return figures;
        } finally {
            all.forEach(BenchPerson::leave);
            if (!progress.complaint().isEmpty()) {
                Report.say("unexpected: %s", progress.complaint());
            }
        }
    }

    private static int typing(int people) {
        return people * 2 / 3;
    }

    private static void pass(int seconds) throws InterruptedException {
        new CountDownLatch(1).await(seconds, TimeUnit.SECONDS);
    }

    private static void print(int people, List<Measurement.Figures> runs) {
        Report.say("%n%d people, %d of them type", people, typing(people));
        Report.line("p50 ms", runs, Measurement.Figures::p50);
        Report.line("p95 ms", runs, Measurement.Figures::p95);
        Report.line("p99 ms", runs, Measurement.Figures::p99);
        Report.line("p50 ms of a ping and its answer", runs, Measurement.Figures::ping50);
        Report.line("p95 ms of a ping and its answer", runs, Measurement.Figures::ping95);
        Report.line("CPU of Koers, ms per delivery", runs, Measurement.Figures::cpu);
        Report.line("CPU of MariaDB, ms per delivery", runs, Measurement.Figures::databaseCpu);
        Report.line("deliveries", runs, Measurement.Figures::deliveries);
        Report.line("frames", runs, Measurement.Figures::frames);
    }
}
