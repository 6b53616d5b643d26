package nl.koers.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import nl.koers.testing.Browser;

/**
 * Many people on one text over real sockets: two of three type a short piece every two seconds, the others watch.
 * {@code ./koers bench text [runs] [seconds] [people ...]} starts a Koers of its own. What it prints is no verdict: the
 * clients share the machine with Koers.
 */
final class TextBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final List<String> NAMES = List.of(
            "anna", "bram", "carla", "daan", "eva", "farid", "greet", "hugo", "iris", "joost", "kim", "lars", "marit");
    private static final String PASSWORD = "samen op koers";
    private static final int PAUSE_MILLIS = 2_000;
    private static final int WARM_UP_SECONDS = 20;

    private final MeasuredKoers koers;
    private final List<Browser> browsers;

    private TextBench(MeasuredKoers koers) {
        this.koers = koers;
        this.browsers = NAMES.stream()
                .map(name -> {
                    var browser = new Browser(koers.port());
                    browser.signIn(name + "@koers.example", PASSWORD);
                    return browser;
                })
                .toList();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        var sizes = arguments.length > 2
                ? Stream.of(arguments).skip(2).map(Integer::valueOf).toList()
                : List.of(60, 100, 200);
        try (var koers = MeasuredKoers.start(System.getProperty("koers.bench.classpath", ""))) {
            var bench = new TextBench(koers);
            OUT.printf("warming up, then %d runs of %d s each; %s%n", runs, seconds, "min / median / max");
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
                OUT.println("unexpected: " + progress.complaint());
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
        OUT.printf("%n%d people, %d of them type%n", people, typing(people));
        line("p50 ms", runs, Measurement.Figures::p50);
        line("p95 ms", runs, Measurement.Figures::p95);
        line("p99 ms", runs, Measurement.Figures::p99);
        line("p50 ms of a ping and its answer", runs, Measurement.Figures::ping50);
        line("p95 ms of a ping and its answer", runs, Measurement.Figures::ping95);
        line("CPU of Koers, ms per delivery", runs, Measurement.Figures::cpu);
        line("CPU of MariaDB, ms per delivery", runs, Measurement.Figures::databaseCpu);
        line("deliveries", runs, Measurement.Figures::deliveries);
        line("frames", runs, Measurement.Figures::frames);
    }

    private static void line(
            String what, List<Measurement.Figures> runs, ToDoubleFunction<Measurement.Figures> figure) {
        var sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        OUT.printf(
                Locale.ROOT,
                "  %-32s %10.3f %10.3f %10.3f%n",
                what,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
