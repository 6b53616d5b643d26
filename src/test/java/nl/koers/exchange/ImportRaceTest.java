package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.TeamId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two managers import the same file at the same moment: one writes, the other hears that somebody else does. */
@KoersTest
class ImportRaceTest {

    private final ImportService imports;
    private final Teams teams;
    private final JdbcClient sql;
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));

    @Autowired
    ImportRaceTest(ImportService imports, Teams teams, JdbcClient sql) {
        this.imports = imports;
        this.teams = teams;
        this.sql = sql;
    }

    @BeforeEach
    void team() {
        crew = teams.found();
        teams.hire(crew, "Anna de Vries");
    }

    @RepeatedTest(2)
    void appointments() throws Exception {
        race(LineReader.APPOINTMENTS, "appointment", utf8("Verkoper;Klant;Datum", "Anna de Vries;ACME;17-11-2026"));
    }

    @RepeatedTest(2)
    void orders() throws Exception {
        race(
                LineReader.DEALS,
                "deal",
                utf8("Verkoper;Klant;Orderdatum;Omzet", "Anna de Vries;ACME;17-11-2026;€ 12.500,00"));
    }

    @RepeatedTest(2)
    void leave() throws Exception {
        race(LineReader.LEAVE, "absence", utf8("Verkoper;Vanaf;Tot en met", "Anna de Vries;1-12-2026;4-12-2026"));
    }

    @RepeatedTest(2)
    void customers() throws Exception {
        race(LineReader.CUSTOMERS, "customer", utf8("Klant", "ACME"));
    }

    @RepeatedTest(2)
    void people() throws Exception {
        race(LineReader.PEOPLE, "rep where name <> 'Anna de Vries' and", utf8("Naam;Eerste werkdag", "Bo;5-1-2026"));
    }

    /** Whoever comes while somebody else is writing hears it at once, and may come again. */
    @Test
    void oneImportsAtATime() {
        var file = utf8("Klant", "ACME");
        var scope = new ImportScope(crew.team(), Optional.empty());
        var manager = crew.manager().account();
        var other = teams.promote(crew, "Bea Baas").account();
        var preview = preview(manager, LineReader.CUSTOMERS, file);
        var meanwhile = new ArrayList<Outcome<ImportDone>>();

        var first = confirm(manager, LineReader.CUSTOMERS, preview, lines -> {
            try (var person = Executors.newSingleThreadExecutor()) {
                meanwhile.add(person.submit(() -> confirm(other, LineReader.CUSTOMERS, preview, Progress.UNSEEN))
                        .get());
            } catch (InterruptedException | ExecutionException failed) {
                throw new IllegalStateException(failed);
            }
        });

        assertThat(Teams.refused(meanwhile.getFirst())).isEqualTo("import.not-alone");
        assertThat(Teams.saved(first).added()).isEqualTo(1);
        assertThat(sql.sql("select is_free_lock(concat(left(database(), 30), '.import.', ?))")
                        .param(scope.team().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(Teams.saved(confirm(other, LineReader.CUSTOMERS, preview, Progress.UNSEEN))
                        .known())
                .isEqualTo(1);
    }

    private <T extends Told<T>> void race(LineReader<T> lines, String table, byte[] file) throws Exception {
        var other = teams.promote(crew, "Bea Baas").account();
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people
                    .invokeAll(List.of(
                            importing(crew.manager().account(), lines, file, start),
                            importing(other, lines, file, start)))
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(Outcome.Saved.class::isInstance).isNotEmpty();
            assertThat(answers.stream().filter(ImportRaceTest::hasAdded)).hasSize(1);
        }
        var where = table.contains(" where ") ? table : table + " where";
        assertThat(sql.sql("select count(*) from " + where + " team_id = ?")
                        .params(crew.team().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static boolean hasAdded(Outcome<ImportDone> answer) {
        return answer instanceof Outcome.Saved<ImportDone>(var done) && done.added() == 1;
    }

    private <T extends Told<T>> Callable<Outcome<ImportDone>> importing(
            AccountId who, LineReader<T> lines, byte[] file, CyclicBarrier start) {
        return () -> {
            var preview = preview(who, lines, file);
            start.await();
            return confirm(who, lines, preview, Progress.UNSEEN);
        };
    }

    private <T extends Told<T>> Preview<T> preview(AccountId who, LineReader<T> lines, byte[] file) {
        var scope = new ImportScope(crew.team(), Optional.empty());
        return teams.as(who, () -> {
            var columns = imports.columns(scope, file).get().getFirst().as(lines.subject());
            return imports.preview(scope, lines, file, ImportChoices.of(columns.recognised()))
                    .get();
        });
    }

    private <T extends Told<T>> Outcome<ImportDone> confirm(
            AccountId who, LineReader<T> lines, Preview<T> preview, Progress progress) {
        var scope = new ImportScope(crew.team(), Optional.empty());
        return teams.as(who, () -> imports.confirm(scope, lines, Confirmed.of("a.csv", preview), progress));
    }
}
