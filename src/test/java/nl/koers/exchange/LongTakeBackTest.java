package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koers.appointment.Appointments;
import nl.koers.customer.Customers;
import nl.koers.exchange.model.LineReader;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.SalesWeek;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A long import goes back part by part and says how far it is. It is Thursday 19 November 2026. */
@KoersTest
class LongTakeBackTest {

    private static final SalesWeek W47 = new SalesWeek(2026, 47);
    private static final int EACH = 600;

    private final ImportService imports;
    private final ImportRuns runs;
    private final Appointments appointments;
    private final Customers customers;
    private final Teams teams;

    @Autowired
    LongTakeBackTest(
            ImportService imports, ImportRuns runs, Appointments appointments, Customers customers, Teams teams) {
        this.imports = imports;
        this.runs = runs;
        this.appointments = appointments;
        this.customers = customers;
        this.teams = teams;
    }

    @Test
    void itTellsHowFarItIsAndWhoeverEndsItKeepsEverything() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        teams.hire(crew, "Bo Jansen");
        var run = take(crew);
        var told = new ArrayList<Integer>();

        var ended = back(crew, run, more -> {
            told.add(more);
            if (told.size() > 2) {
                throw new Progress.Ended();
            }
        });

        assertThat(refused(ended)).isEqualTo("import.taken.ended");
        assertThat(number(crew, anna)).as("nothing is half done").isEqualTo(EACH);
        told.clear();
        assertThat(saved(back(crew, run, told::add))).isEqualTo(new TakenBack(2 * EACH, 0, List.of()));
        assertThat(told).hasSizeGreaterThan(3);
        assertThat(told.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2 * EACH + 1);
        assertThat(number(crew, anna)).isZero();
        assertThat(teams.as(crew.manager().account(), () -> customers.search(crew.team(), "", 10)))
                .isEmpty();
    }

    /** Two reps by the same numbers: they went together. */
    private long take(Teams.Crew crew) {
        var lines = IntStream.range(0, EACH)
                .boxed()
                .flatMap(number ->
                        Stream.of("Anna de Vries", "Bo Jansen").map(rep -> rep + ";ACME;18-11-2026;" + number));
        var file =
                utf8(Stream.concat(Stream.of("Verkoper;Klant;Datum;Id"), lines).toArray(String[]::new));
        return teams.as(crew.manager().account(), () -> {
            var columns = imports.columns(everyone(crew), file).get().getFirst();
            var preview = imports.preview(
                            everyone(crew), LineReader.APPOINTMENTS, file, ImportChoices.of(columns.recognised()))
                    .get();
            var done = saved(imports.confirm(
                    everyone(crew), LineReader.APPOINTMENTS, Confirmed.of("lang.csv", preview), Progress.UNSEEN));
            return done.run().orElseThrow();
        });
    }

    private Outcome<TakenBack> back(Teams.Crew crew, long run, Progress progress) {
        return teams.as(crew.manager().account(), () -> runs.takeBack(everyone(crew), run, "", progress));
    }

    private int number(Teams.Crew crew, Teams.Seller seller) {
        return teams.as(
                crew.manager().account(),
                () -> appointments.week(crew.team(), seller.rep(), W47).size());
    }

    private static ImportScope everyone(Teams.Crew crew) {
        return new ImportScope(crew.team(), Optional.empty());
    }
}
