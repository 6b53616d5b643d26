package nl.koers.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.koers.board.Board;
import nl.koers.insight.Facts;
import nl.koers.insight.InsightSpan;
import nl.koers.insight.Insights;
import nl.koers.insight.model.Measure;
import nl.koers.live.News;
import nl.koers.live.Topic;
import nl.koers.testing.Teams;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What insight costs: 25 reps and three years, nothing kept from before, beside opening the board of the same team in the same
 * run. {@code ./koers bench insight [runs]} starts a Koers of its own. Processor time of the asking thread, its database apart.
 */
final class InsightBench {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final int REPS = 25;
    private static final int YEARS = 3;
    private static final int WARM_UP = 15;

    private final ConfigurableApplicationContext koers;
    private final Teams teams;
    private final Teams.Crew crew;

    private InsightBench(ConfigurableApplicationContext koers) {
        this.koers = koers;
        teams = koers.getBean(Teams.class);
        crew = teams.found();
        var facts = new Facts(koers.getBean(JdbcClient.class), crew.team());
        new TransactionTemplate(koers.getBean(PlatformTransactionManager.class)).executeWithoutResult(open -> {
            for (var i = 0; i < REPS; i++) {
                var rep = teams.hire(crew, "Verkoper " + i).rep();
                facts.years(rep, YEARS, 8, 20_000);
                facts.target(rep, 1_000_000);
            }
        });
    }

    public static void main(String[] arguments) {
        var runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        try (var koers = KoersInside.start()) {
            var bench = new InsightBench(koers);
            OUT.printf("%d reps, %d years; %d runs; CPU in ms, min / median / max%n", REPS, YEARS, runs);
            for (var i = 0; i < WARM_UP; i++) {
                bench.run();
            }
            Map<String, double[]> figures = new LinkedHashMap<>();
            for (var i = 0; i < runs; i++) {
                var run = i;
                bench.run()
                        .forEach((what, figure) ->
                                figures.computeIfAbsent(what, fresh -> new double[runs])[run] = figure);
            }
            figures.forEach(InsightBench::print);
        }
    }

    private Map<String, Double> run() {
        koers.publishEvent(News.ofTeam(crew.team(), Topic.DEALS));
        var insights = koers.getBean(Insights.class);
        var team = crew.team();
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("board", cpu(() -> koers.getBean(Board.class).of(team, Optional.empty())));
        figures.put("diagnosis, all read", cpu(() -> insights.over(team, InsightSpan.YEAR)));
        figures.put("outlook", cpu(() -> insights.outlook(team, InsightSpan.YEAR)));
        figures.put("diagnosis and outlook", figures.get("diagnosis, all read") + figures.get("outlook"));
        figures.put("the same per board", figures.get("diagnosis and outlook") / figures.get("board"));
        figures.put("summer", cpu(() -> insights.summer(team)));
        figures.put("look back", cpu(() -> insights.lookBack(team)));
        figures.put("proof", cpu(() -> insights.proof(team, Measure.ORDERS)));
        figures.put("diagnosis again, kept", cpu(() -> insights.over(team, InsightSpan.YEAR)));
        return figures;
    }

    private double cpu(Runnable work) {
        return teams.as(crew.manager().account(), () -> {
            var threads = ManagementFactory.getThreadMXBean();
            var before = threads.getCurrentThreadCpuTime();
            work.run();
            return (threads.getCurrentThreadCpuTime() - before) / 1e6;
        });
    }

    private static void print(String what, double[] runs) {
        var sorted = runs.clone();
        Arrays.sort(sorted);
        OUT.printf(
                Locale.ROOT,
                "  %-24s %10.2f %10.2f %10.2f%n",
                what,
                sorted[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
