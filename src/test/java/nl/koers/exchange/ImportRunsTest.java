package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.model.State;
import nl.koers.audit.AuditLog;
import nl.koers.audit.AuditPage;
import nl.koers.audit.AuditSpan;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.deal.Deal;
import nl.koers.deal.DealDraft;
import nl.koers.deal.DealWish;
import nl.koers.deal.Deals;
import nl.koers.deal.model.DealState;
import nl.koers.exchange.model.LineReader;
import nl.koers.exchange.model.Told;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Money;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What was imported is remembered and can be taken back. It is Thursday 19 November 2026; week 46 is closed. */
@KoersTest
class ImportRunsTest {

    private static final SalesWeek W47 = new SalesWeek(2026, 47);
    private static final byte[] FILE = utf8(
            "Verkoper;Klant;Datum;Status;Id",
            "Anna de Vries;ACME;17-11-2026;Gehouden;1",
            "Anna de Vries;Zuivel De Vecht;20-11-2026;Gepland;2",
            "Anna de Vries;;20-11-2026;Gepland;3");
    private static final byte[] LATER =
            utf8("Verkoper;Klant;Datum;Status;Id", "Anna de Vries;Zuivel De Vecht;19-11-2026;Gehouden;2");

    private final ImportService imports;
    private final ImportRuns runs;
    private final Appointments appointments;
    private final Deals deals;
    private final Customers customers;
    private final AuditLog audit;
    private final Teams teams;
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));

    @Autowired
    ImportRunsTest(
            ImportService imports,
            ImportRuns runs,
            Appointments appointments,
            Deals deals,
            Customers customers,
            AuditLog audit,
            Teams teams) {
        this.imports = imports;
        this.runs = runs;
        this.appointments = appointments;
        this.deals = deals;
        this.customers = customers;
        this.audit = audit;
        this.teams = teams;
    }

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
    }

    @Test
    void anImportIsRememberedAndTakenBackAsIfItHadNeverBeen() {
        var done = take(LineReader.APPOINTMENTS, FILE, "");

        assertThat(latest(manager(), everyone())).singleElement().satisfies(run -> {
            assertThat(run.file()).isEqualTo("export.csv");
            assertThat(List.of(run.added(), run.changed(), run.refused(), run.left()))
                    .containsExactly(2, 0, 1, 2);
            assertThat(run.by()).isEqualTo("Mies Manager");
        });
        assertThat(back(manager(), everyone(), done, "")).isEqualTo(new TakenBack(2, 0, List.of()));
        assertThat(week()).isEmpty();
        assertThat(customers()).isEmpty();
        assertThat(latest(manager(), everyone()).getFirst().isTakenBack()).isTrue();
        assertThat(back(manager(), everyone(), done, "")).isEqualTo(new TakenBack(0, 0, List.of()));
        assertThat(audited()).contains("import.run", "import.taken-back", "appointment.taken-back");
        assertThat(take(LineReader.APPOINTMENTS, FILE, "").added())
                .as("and may come in again")
                .isEqualTo(2);
    }

    @Test
    void whatAnImportChangedIsAsItWas() {
        take(LineReader.APPOINTMENTS, FILE, "");
        var before = week().stream().map(Appointment::draft).toList();
        var done = take(LineReader.APPOINTMENTS, LATER, "");
        assertThat(done.changed()).isEqualTo(1);

        assertThat(back(manager(), everyone(), done, "")).isEqualTo(new TakenBack(0, 1, List.of()));
        assertThat(week().stream().map(Appointment::draft)).isEqualTo(before);
    }

    @Test
    void whatSomebodyChangedOrUsesSinceStaysAndSaysWhy() {
        var done = take(LineReader.APPOINTMENTS, FILE, "");
        var planned = week().getLast();
        saved(teams.as(anna.account(), () -> appointments.cancel(crew.team(), anna.rep(), planned.seen(), "")));
        var held = week().getFirst();
        saved(teams.as(anna.account(), () -> deals.open(crew.team(), anna.rep(), DealDraft.from(held))));

        var back = back(manager(), everyone(), done, "");

        assertThat(back.removed()).isZero();
        assertThat(back.kept())
                .extracting(kept -> kept.name() + " " + kept.why().key())
                .containsExactlyInAnyOrder("Zuivel De Vecht import.taken.changed", "ACME import.taken.used");
        assertThat(week()).extracting(Appointment::state).containsExactly(State.HELD, State.CANCELLED);
        assertThat(customers()).contains("ACME", "Zuivel De Vecht");
    }

    @Test
    void aClosedWeekAsksAManagerForTheReasonAndRefusesARep() {
        var file = utf8("Verkoper;Klant;Datum", "Anna de Vries;ACME;10-11-2026", "Anna de Vries;Rotec;18-11-2026");
        var done = take(LineReader.APPOINTMENTS, file, "Export kwam te laat");

        var without = back(manager(), everyone(), done, "");
        assertThat(without.removed()).isEqualTo(1);
        assertThat(without.kept()).extracting(kept -> kept.why().key()).containsExactly("week.reason-missing");
        assertThat(back(manager(), everyone(), done, "Verkeerd bestand")).isEqualTo(new TakenBack(1, 0, List.of()));
    }

    @Test
    void dealsAreRemovedAndOpenedAgain() {
        var header = "Verkoper;Klant;Aanvraagdatum;Status;Orderdatum;Bedrag;Id";
        take(LineReader.DEALS, utf8(header, "Anna de Vries;Rotec;4-11-2026;Open;;;2"), "");
        var before = deals();
        var done = take(LineReader.DEALS, utf8(header, "Anna de Vries;Rotec;4-11-2026;Order;19-11-2026;7.500;2"), "");
        assertThat(deals()).extracting(Deal::value).containsExactly(Optional.of(Money.of(7_500)));

        assertThat(back(manager(), everyone(), done, "")).isEqualTo(new TakenBack(0, 1, List.of()));
        assertThat(deals())
                .extracting(Deal::state, Deal::estimate)
                .containsExactly(tuple(DealState.OPEN, before.getFirst().estimate()));
        var first = latest(manager(), everyone()).getLast();
        assertThat(back(manager(), everyone(), first.id(), "").kept())
                .as("it was changed and changed back, so it is no longer what the first import made")
                .hasSize(1);
    }

    @Test
    void aRepSeesAndTakesBackOnlyOwnImports() {
        var bo = teams.hire(crew, "Bo Jansen");
        var done = take(LineReader.APPOINTMENTS, FILE, "");
        var own = teams.as(
                anna.account(),
                () -> take(own(anna), LineReader.APPOINTMENTS, utf8("Klant;Datum", "Eigen;20-11-2026"), ""));

        assertThat(latest(anna.account(), own(anna))).extracting(ImportRun::id).containsExactly(run(own));
        assertThat(latest(bo.account(), own(bo))).isEmpty();
        assertThat(refusedBack(anna.account(), own(anna), run(done))).isEqualTo("import.run.unknown");
        assertThat(refusedBack(bo.account(), own(bo), run(own))).isEqualTo("import.run.unknown");
        assertThatThrownBy(() -> latest(anna.account(), everyone())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> back(bo.account(), own(anna), own, "")).isInstanceOf(AccessDeniedException.class);
        assertThat(back(anna.account(), own(anna), own, "").removed()).isEqualTo(1);
    }

    @Test
    void anotherTeamsImportIsUnknown() {
        var done = take(LineReader.APPOINTMENTS, FILE, "");
        var others = teams.found();

        assertThat(refusedBack(others.manager().account(), new ImportScope(others.team(), Optional.empty()), run(done)))
                .isEqualTo("import.run.unknown");
        assertThat(week()).hasSize(2);
    }

    /** At the first line, or when all lines stand there and only the end is left. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void workThatSomebodyEndsLeavesNothingBehind(boolean atTheEnd) {
        var outcome = teams.as(
                manager(),
                () -> imports.confirm(
                        everyone(),
                        LineReader.APPOINTMENTS,
                        confirmed(everyone(), LineReader.APPOINTMENTS, FILE, ""),
                        more -> {
                            if (more == 0 || !atTheEnd) {
                                throw new Progress.Ended();
                            }
                        }));

        assertThat(refused(outcome)).isEqualTo("import.ended");
        assertThat(week()).isEmpty();
        assertThat(customers()).isEmpty();
        assertThat(latest(manager(), everyone())).isEmpty();
    }

    @Test
    void customersAreAManagersToImport() {
        var file = utf8("Klantnaam;Plaats", "Rotec;Zwolle", "rotec B.V.;Zwolle", "ACME;Hattem");
        var done = take(LineReader.CUSTOMERS, file, "");

        assertThat(done.added()).isEqualTo(2);
        assertThat(take(LineReader.CUSTOMERS, file, "").added()).isZero();
        take(LineReader.APPOINTMENTS, utf8("Verkoper;Klant;Datum", "Anna de Vries;ACME;20-11-2026"), "");
        var back = back(manager(), everyone(), done, "");
        assertThat(back.removed()).isEqualTo(1);
        assertThat(back.kept()).extracting(TakenBack.Kept::name).containsExactly("ACME");
        assertThatThrownBy(() -> teams.as(anna.account(), () -> take(own(anna), LineReader.CUSTOMERS, file, "")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusedLinesComeBackWithTheirReasonAndHarmless() {
        var file = utf8("Klant;Datum", "=1+1;31-2-2026", "ACME;20-11-2026", "-5;1-1-26");

        var back = teams.as(
                anna.account(),
                () -> imports.refused(own(anna), file, "", "Reden", Map.of(2, "Bestaat niet", 4, "Gesloten")));

        assertThat(new String(back, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFKlant;Datum;Reden\r\n'=1+1;31-2-2026;Bestaat niet\r\n-5;1-1-26;Gesloten\r\n");
    }

    private <T extends Told<T>> ImportDone take(LineReader<T> lines, byte[] file, String reason) {
        return teams.as(manager(), () -> take(everyone(), lines, file, reason));
    }

    private <T extends Told<T>> ImportDone take(ImportScope scope, LineReader<T> lines, byte[] file, String reason) {
        return saved(imports.confirm(scope, lines, confirmed(scope, lines, file, reason), Progress.UNSEEN));
    }

    private <T extends Told<T>> Confirmed<T> confirmed(
            ImportScope scope, LineReader<T> lines, byte[] file, String reason) {
        var columns = imports.columns(scope, file).get().getFirst().as(lines.subject());
        var choices = ImportChoices.of(columns.recognised()).because(reason);
        return Confirmed.of(
                        "export.csv",
                        imports.preview(scope, lines, file, choices).get())
                .because(reason);
    }

    private TakenBack back(AccountId who, ImportScope scope, ImportDone done, String reason) {
        return back(who, scope, run(done), reason);
    }

    private TakenBack back(AccountId who, ImportScope scope, long run, String reason) {
        return saved(teams.as(who, () -> runs.takeBack(scope, run, reason, Progress.UNSEEN)));
    }

    private String refusedBack(AccountId who, ImportScope scope, long run) {
        Outcome<TakenBack> outcome = teams.as(who, () -> runs.takeBack(scope, run, "", Progress.UNSEEN));
        return refused(outcome);
    }

    private List<ImportRun> latest(AccountId who, ImportScope scope) {
        return teams.as(who, () -> runs.latest(scope));
    }

    private static long run(ImportDone done) {
        return done.run().orElseThrow();
    }

    private AccountId manager() {
        return crew.manager().account();
    }

    private ImportScope everyone() {
        return new ImportScope(crew.team(), Optional.empty());
    }

    private ImportScope own(Teams.Seller seller) {
        return ImportScope.of(crew.team(), seller.rep());
    }

    private List<Appointment> week() {
        return teams.as(manager(), () -> appointments.week(crew.team(), anna.rep(), W47));
    }

    private List<Deal> deals() {
        return teams.as(manager(), () -> deals.ofRep(crew.team(), anna.rep(), DealWish.all(10)));
    }

    private List<String> customers() {
        return teams.as(manager(), () -> customers.search(crew.team(), "", 100)).stream()
                .map(Customer::name)
                .toList();
    }

    private List<String> audited() {
        return teams.as(manager(), () -> audit.ofTeam(crew.team(), AuditSpan.EVER, AuditPage.first(50))).stream()
                .map(entry -> entry.what())
                .toList();
    }
}
