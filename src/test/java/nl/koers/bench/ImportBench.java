package nl.koers.bench;

import static nl.koers.testing.Teams.saved;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.board.Board;
import nl.koers.exchange.Confirmed;
import nl.koers.exchange.ImportChoices;
import nl.koers.exchange.ImportDone;
import nl.koers.exchange.ImportRuns;
import nl.koers.exchange.ImportScope;
import nl.koers.exchange.ImportService;
import nl.koers.exchange.Preview;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.sheet.Workbooks;
import nl.koers.team.Reps;
import nl.koers.testing.Teams;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What 50,000 lines cost: the columns, the preview, the confirmation and taking it back, the memory that is in use meanwhile, and how soon a
 * board of the same team opens beside it. {@code ./koers bench import [runs]} starts a Koers of its own. Time and memory are
 * measured in runs of their own: memory is what is left after a collection, asked for again and again.
 */
final class ImportBench {

    private static final int REPS = 25;
    private static final int LINES = 50_000;
    private static final int CUSTOMERS = 5_000;
    private static final int IDLE_BOARDS = 50;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String WHY = "Overgezet uit het CRM";

    private final Teams teams;
    private final Board board;
    private final ImportService imports;
    private final ImportRuns runs;
    private final Reps reps;

    private ImportBench(ConfigurableApplicationContext koers) {
        teams = koers.getBean(Teams.class);
        board = koers.getBean(Board.class);
        imports = koers.getBean(ImportService.class);
        runs = koers.getBean(ImportRuns.class);
        reps = koers.getBean(Reps.class);
    }

    public static void main(String[] arguments) {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        try (var koers = KoersInside.start()) {
            var bench = new ImportBench(koers);
            Report.say("%d lines, %d reps, %d customers; %d runs; min / median / max", LINES, REPS, CUSTOMERS, runs);
            bench.time(csv());
            for (var file : List.of(csv(), xlsx())) {
                var times = new ArrayList<Times>();
                for (var run = 0; run < runs; run++) {
                    times.add(bench.time(file));
                }
                print(file.length, times);
                var memory = new ArrayList<Double>();
                for (var run = 0; run < runs; run++) {
                    memory.add(bench.memory(file));
                }
                Report.line("extra heap, MB", memory, Double::doubleValue);
            }
        }
    }

    /**
     * Seconds.
     *
     * @param back taking all of it back
     * @param idle opening a board while nothing else happens
     * @param busy the same during the import, in 95 of 100 cases
     */
    private record Times(double columns, double preview, double confirm, double back, double idle, double busy) {

        double all() {
            return columns + preview + confirm;
        }
    }

    private Times time(byte[] file) {
        var crew = crew();
        var scope = new ImportScope(crew.team(), Optional.empty());
        var idle = new Openings(() -> open(crew));
        for (var opening = 0; opening < IDLE_BOARDS; opening++) {
            idle.open();
        }
        try (var others = new Openings(() -> open(crew))) {
            others.start();
            var start = System.nanoTime();
            var columns = as(crew, () -> imports.columns(scope, file).get().getFirst());
            var known = System.nanoTime();
            var choices = ImportChoices.of(columns.recognised()).because(WHY);
            var preview = as(crew, () -> preview(scope, file, choices));
            var seen = System.nanoTime();
            var done = as(crew, () -> confirm(scope, preview));
            var end = System.nanoTime();
            if (done.added() != LINES) {
                throw new IllegalStateException("imported " + done);
            }
            as(crew, () -> saved(runs.takeBack(scope, done.run().orElseThrow(), WHY, nl.koers.kernel.Progress.UNSEEN)));
            return new Times(
                    seconds(start, known),
                    seconds(known, seen),
                    seconds(seen, end),
                    seconds(end, System.nanoTime()),
                    idle.median(),
                    others.slow());
        }
    }

    /** The most megabytes that were in use beyond those before, the file itself and the kept preview included. */
    private double memory(byte[] file) {
        var crew = crew();
        var scope = new ImportScope(crew.team(), Optional.empty());
        try (var heap = new HeapWatch()) {
            heap.start();
            var own = file.clone();
            var columns = as(crew, () -> imports.columns(scope, own).get().getFirst());
            var choices = ImportChoices.of(columns.recognised()).because(WHY);
            var preview = as(crew, () -> preview(scope, own, choices));
            as(crew, () -> confirm(scope, preview));
            return heap.peak();
        }
    }

    private Preview<Draft> preview(ImportScope scope, byte[] file, ImportChoices choices) {
        return imports.preview(scope, LineReader.APPOINTMENTS, file, choices).get();
    }

    private ImportDone confirm(ImportScope scope, Preview<Draft> preview) {
        var confirmed = Confirmed.of("export", preview).because(WHY);
        return saved(imports.confirm(scope, LineReader.APPOINTMENTS, confirmed, nl.koers.kernel.Progress.UNSEEN));
    }

    private Teams.Crew crew() {
        var crew = teams.found();
        for (var rep = 0; rep < REPS; rep++) {
            var name = name(rep);
            as(crew, () -> saved(reps.add(crew.team(), name, FIRST)));
        }
        return crew;
    }

    private void open(Teams.Crew crew) {
        as(crew, () -> board.of(crew.team(), Optional.empty()));
    }

    private <T> T as(Teams.Crew crew, Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static byte[] csv() {
        var file = new StringBuilder("Verkoper;Klant;Datum;Tijd;Soort;Status;Opmerking;Id\r\n");
        for (var line = 0; line < LINES; line++) {
            file.append(String.join(
                            ";", cells(line).stream().map(Object::toString).toList()))
                    .append("\r\n");
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx() {
        var rows = new ArrayList<List<?>>();
        rows.add(Workbooks.row("Verkoper", "Klant", "Datum", "Tijd", "Soort", "Status", "Opmerking", "Id"));
        for (var line = 0; line < LINES; line++) {
            rows.add(cells(line));
        }
        return Workbooks.of(rows.toArray(List<?>[]::new));
    }

    private static List<Object> cells(int line) {
        return Workbooks.row(
                name(line % REPS),
                "Klant " + line * 7 % CUSTOMERS + " BV",
                FIRST.plusDays(line / REPS % 1_000),
                "14:30",
                "Bezoek",
                "Gehouden",
                "Besproken: offerte " + line,
                "K-" + line);
    }

    private static String name(int rep) {
        return "Verkoper " + (char) ('A' + rep);
    }

    private static void print(int size, List<Times> times) {
        Report.say("%na file of %.1f MB; seconds", size / 1e6);
        Report.line("columns", times, Times::columns);
        Report.line("preview", times, Times::preview);
        Report.line("confirm", times, Times::confirm);
        Report.line("all", times, Times::all);
        Report.line("take back", times, Times::back);
        Report.line("opening a board, idle, p50", times, Times::idle);
        Report.line("opening a board meanwhile, p95", times, Times::busy);
    }
}
