package nl.koers.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever asks how a number came to be is led to the records that they may see, and to no closed door (design 4). */
class RecordsLetInTest extends InsightViewScene {

    private static final String OTHERS = "ziet alleen een manager";

    /** One week is as good as another to see whether somebody is let in. */
    private static final Pattern WEEK = Pattern.compile("week=\\d{4}-W\\d\\d");

    private static final List<String> ROOMS = List.of("BoardView", "DealsView", "RepInsightView", "WeekView");

    @BeforeEach
    void everybodyHasFigures() {
        facts.years(anna.rep(), 2, 8, 20_000);
        facts.target(anna.rep(), 1_000_000);
        facts.years(bram.rep(), 1, 3, 20_000);
        facts.target(bram.rep(), 1_000_000);
        facts.summerInTheSouth();
    }

    @Test
    void theManagerIsLedEverywhere() {
        var links = offered(anna.rep().value(), bram.rep().value());

        assertThat(links)
                .anyMatch(link -> link.startsWith("deals?rep=all"))
                .anyMatch(link -> link.startsWith("deals?rep=" + bram.rep()))
                .anyMatch(link -> link.startsWith("my-week?rep=" + bram.rep()));
        letIn(links);
    }

    @Test
    void aRepIsLedToTheOwnRecords() {
        signInAgain(anna.email());

        var links = offered(anna.rep().value());

        assertThat(links)
                .anyMatch(link -> link.startsWith("deals?rep=" + anna.rep()))
                .anyMatch(link -> link.startsWith("my-week?rep=" + anna.rep()))
                .noneMatch(link -> link.contains("rep=all"));
        letIn(links);
    }

    @Test
    void aRepOfATeamThatSharesRevenueIsNotLedToTheRecordsOfOthers() {
        facts.shareRevenue();
        signInAgain(anna.email());

        var links = offered(anna.rep().value(), bram.rep().value());

        assertThat(links)
                .anyMatch(link -> link.startsWith("my-week?rep=" + anna.rep()))
                .noneMatch(link -> link.contains("rep=all"))
                .noneMatch(link -> link.contains("rep=" + bram.rep()));
        letIn(links);
        open("insight/rep/" + bram.rep());
        assertThat(told(figure("Gewonnen omzet"))).contains(OTHERS);
        open("insight/rep/" + anna.rep());
        assertThat(told(figure("Gewonnen omzet"))).doesNotContain(OTHERS);
    }

    @Test
    void aRepOfATeamThatSharesDetailsIsLedToThoseOfOthers() {
        facts.shareRevenue();
        facts.shareDetails();
        signInAgain(anna.email());

        var links = offered(bram.rep().value());

        assertThat(links)
                .anyMatch(link -> link.startsWith("deals?rep=all"))
                .anyMatch(link -> link.startsWith("my-week?rep=" + bram.rep()));
        letIn(links);
    }

    /** Behind all numbers of all screens of insight, with the pages of these reps. */
    private SortedSet<String> offered(Long... reps) {
        var screens = Stream.concat(
                Stream.of("insight", "insight/ahead", "insight/proof"),
                Stream.of(reps).map(rep -> "insight/rep/" + rep));
        var links = new TreeSet<String>();
        screens.forEach(screen -> {
            open(screen);
            figures().forEach(figure -> {
                var dialog = opened(figure);
                links(dialog).forEach(link -> links.add(WEEK.matcher(link).replaceAll("week=2026-W40")));
                dialog.close();
            });
        });
        return links;
    }

    private void letIn(SortedSet<String> links) {
        assertThat(links).allSatisfy(link -> {
            open(link.equals(".") ? "" : link);
            assertThat(getCurrentView().getClass().getSimpleName()).isIn(ROOMS);
        });
    }
}
