package nl.koers.exchange;

import static nl.koers.exchange.Import.utf8;
import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.model.State;
import nl.koers.exchange.model.Draft;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.LineReader;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.RepId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** It is Thursday 19 November 2026, week 47; week 46 closed on Wednesday. */
@KoersTest
class ImportServiceTest {

    private static final SalesWeek W46 = new SalesWeek(2026, 46);
    private static final SalesWeek W47 = new SalesWeek(2026, 47);
    private static final byte[] FILE = utf8(
            "Verkoper;Klant;Datum;Status;Id",
            "Anna de Vries;ACME;17-11-2026;Gehouden;1",
            "Anna de Vries;Zuivel De Vecht;20-11-2026;Gepland;2",
            "Bo Jansen;ACME;18-11-2026;Gehouden;3");

    private final ImportService imports;
    private final ImportRuns runs;
    private final Appointments appointments;
    private final Teams teams;
    private Teams.Crew crew = new Teams.Crew(new TeamId(1), new Teams.Person(new AccountId(1), ""));
    private Teams.Seller anna = new Teams.Seller(new AccountId(1), "", new RepId(1));
    private Teams.Seller bo = anna;

    @Autowired
    ImportServiceTest(ImportService imports, ImportRuns runs, Appointments appointments, Teams teams) {
        this.runs = runs;
        this.imports = imports;
        this.appointments = appointments;
        this.teams = teams;
    }

    @BeforeEach
    void team() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Vries");
        bo = teams.hire(crew, "Bo Jansen");
    }

    @Test
    void aManagerImportsForTheTeamAndTheSameFileTwiceChangesNothing() {
        assertThat(counts(confirm(manager(), everyone(), preview(manager(), everyone(), FILE))))
                .containsExactly(3, 0, 0);
        var before = List.of(week(anna, W47), week(bo, W47));

        var again = preview(manager(), everyone(), FILE);

        assertThat(same(again)).isEqualTo(3);
        assertThat(counts(confirm(manager(), everyone(), again))).containsExactly(0, 0, 0);
        assertThat(List.of(week(anna, W47), week(bo, W47))).isEqualTo(before);
        assertThat(before.getFirst()).hasSize(2);
    }

    @Test
    void theSamePreviewConfirmedTwiceAddsOnce() {
        var preview = preview(manager(), everyone(), FILE);
        saved(confirm(manager(), everyone(), preview));

        assertThat(counts(confirm(manager(), everyone(), preview))).containsExactly(0, 0, 3);
        assertThat(week(anna, W47)).hasSize(2);
    }

    @Test
    void aPreviewWritesNothing() {
        preview(manager(), everyone(), FILE);

        assertThat(week(anna, W47)).isEmpty();
    }

    @Test
    void whenOneLineIsRefusedNothingIsWritten() {
        for (var late : List.of(anna, bo)) {
            var drafts = new ArrayList<>(preview(manager(), everyone(), FILE).added());
            drafts.add(tooLate(late));

            var outcome = teams.as(
                    manager(),
                    () -> imports.confirm(
                            everyone(),
                            LineReader.APPOINTMENTS,
                            new Confirmed<>("a.csv", drafts, List.of(), 0, ""),
                            Progress.UNSEEN));

            assertThat(refused(outcome)).isEqualTo("week.reason-missing");
            assertThat(week(anna, W47)).isEmpty();
            assertThat(week(bo, W47)).isEmpty();
        }
    }

    @Test
    void aRepImportsOwnLinesAndThoseOfOthersAreRefused() {
        var preview = preview(anna.account(), own(anna), FILE);

        assertThat(preview.lines()).extracting(line -> reason(line.fate())).containsExactly("", "", "import.rep.other");
        assertThat(saved(confirm(anna.account(), own(anna), preview)).added()).isEqualTo(2);
    }

    @Test
    void aRepNeitherLooksNorWritesForAnotherRepOrTheTeam() {
        var bosLine = preview(bo.account(), own(bo), FILE).added();

        for (var scope : List.of(own(bo), everyone())) {
            assertThatThrownBy(() -> preview(anna.account(), scope, FILE)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> teams.as(
                            anna.account(),
                            () -> imports.confirm(
                                    scope,
                                    LineReader.APPOINTMENTS,
                                    new Confirmed<>("a.csv", bosLine, List.of(), 0, ""),
                                    Progress.UNSEEN)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> teams.as(
                        anna.account(),
                        () -> imports.confirm(
                                own(anna),
                                LineReader.APPOINTMENTS,
                                new Confirmed<>("a.csv", bosLine, List.of(), 0, ""),
                                Progress.UNSEEN)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(week(bo, W47)).isEmpty();
    }

    @Test
    void aRepOfAnotherTeamIsUnknown() {
        var stranger = teams.hire(teams.found(), "Anna de Vries");

        assertThatThrownBy(() -> preview(stranger.account(), own(anna), FILE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> preview(stranger.account(), everyone(), FILE))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void inAClosedWeekARepIsRefusedAndAManagerSaysWhy() {
        var file = utf8("Klant;Datum", "ACME;10-11-2026");

        assertThat(reason(only(preview(anna.account(), own(anna), file)))).isEqualTo("week.closed");
        assertThat(reason(only(preview(manager(), own(anna), file)))).isEqualTo("week.reason-missing");

        var choices = choices(manager(), own(anna), file).because("Export kwam te laat");
        var preview = teams.as(manager(), () -> imports.preview(own(anna), LineReader.APPOINTMENTS, file, choices))
                .get();
        assertThat(saved(teams.as(
                                manager(),
                                () -> imports.confirm(
                                        own(anna),
                                        LineReader.APPOINTMENTS,
                                        Confirmed.of("a.csv", preview).because("Export kwam te laat"),
                                        Progress.UNSEEN)))
                        .added())
                .isEqualTo(1);
        assertThat(week(anna, W46)).hasSize(1);
    }

    @Test
    void aLaterExportBringsPlannedAppointmentsUpToDate() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var later = utf8(
                "Verkoper;Klant;Datum;Status;Id",
                "Anna de Vries;ACME;17-11-2026;Geannuleerd;1",
                "Anna de Vries;Zuivel De Vecht;19-11-2026;Gehouden;2");

        var preview = preview(manager(), everyone(), later);

        assertThat(same(preview)).isEqualTo(1);
        assertThat(counts(confirm(manager(), everyone(), preview))).containsExactly(0, 1, 0);
        assertThat(week(anna, W47)).extracting(Appointment::state).containsExactly(State.HELD, State.HELD);
        assertThat(week(anna, W47)).extracting(Appointment::day).contains(LocalDate.of(2026, 11, 19));
        assertThat(same(preview(manager(), everyone(), later))).isEqualTo(2);
    }

    @Test
    void aPlannedAppointmentGoesAlongWithItsOwnerAndAHeldOneStays() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var later = utf8(
                "Verkoper;Klant;Datum;Status;Id",
                "Bo Jansen;ACME;17-11-2026;Gehouden;1",
                "Bo Jansen;Zuivel De Vecht;19-11-2026;Gehouden;2",
                "Anna de Vries;Rotec;18-11-2026;Gehouden;3");

        var preview = preview(manager(), everyone(), later);
        assertThat(preview.lines())
                .extracting(line -> reason(line.fate()))
                .containsExactly("import.line.of-another", "", "");
        var done = saved(confirm(manager(), everyone(), preview));

        assertThat(List.of(done.added(), done.changed()))
                .as("a number of another customer is another number")
                .containsExactly(1, 1);
        assertThat(customers(bo)).containsExactlyInAnyOrder("ACME", "Zuivel De Vecht");
        assertThat(customers(anna)).containsExactlyInAnyOrder("ACME", "Rotec");
        saved(teams.as(manager(), () -> runs.takeBack(everyone(), done.run().orElseThrow(), "", Progress.UNSEEN)));
        assertThat(customers(anna)).containsExactlyInAnyOrder("ACME", "Zuivel De Vecht");
        assertThat(week(anna, W47)).extracting(Appointment::state).containsExactly(State.HELD, State.PLANNED);
    }

    @Test
    void whoStillHasItInTheFileKeepsIt() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var both = utf8(
                "Verkoper;Klant;Datum;Status;Id",
                "Bo Jansen;Zuivel De Vecht;20-11-2026;Gepland;2",
                "Anna de Vries;Zuivel De Vecht;20-11-2026;Gepland;2");

        assertThat(counts(confirm(manager(), everyone(), preview(manager(), everyone(), both))))
                .containsExactly(1, 0, 0);
        assertThat(customers(anna)).contains("Zuivel De Vecht");
    }

    @Test
    void fromAClosedWeekAnAppointmentGoesToSomebodyElseOnlyWithAReason() {
        var scope = everyone();
        var planned = utf8("Verkoper;Klant;Datum;Status;Id", "Anna de Vries;ACME;10-11-2026;Gepland;9");
        var why = choices(manager(), scope, planned).because("Export kwam te laat");
        var preview = teams.as(manager(), () -> imports.preview(scope, LineReader.APPOINTMENTS, planned, why))
                .get();
        saved(teams.as(
                manager(),
                () -> imports.confirm(
                        scope,
                        LineReader.APPOINTMENTS,
                        Confirmed.of("a.csv", preview).because("Export kwam te laat"),
                        Progress.UNSEEN)));

        var moved = utf8("Verkoper;Klant;Datum;Status;Id", "Bo Jansen;ACME;20-11-2026;Gepland;9");
        assertThat(reason(only(preview(manager(), scope, moved)))).isEqualTo("week.reason-missing");
    }

    private List<String> customers(Teams.Seller seller) {
        return week(seller, W47).stream()
                .map(appointment -> appointment.customer().name())
                .toList();
    }

    @Test
    void whatChangedSinceThePreviewIsNotOverwritten() {
        saved(confirm(manager(), everyone(), preview(manager(), everyone(), FILE)));
        var later = utf8("Verkoper;Klant;Datum;Status;Id", "Anna de Vries;Zuivel De Vecht;19-11-2026;Gehouden;2");
        var preview = preview(manager(), everyone(), later);
        var planned = week(anna, W47).getLast();
        saved(teams.as(anna.account(), () -> appointments.cancel(crew.team(), anna.rep(), planned.seen(), "")));

        assertThat(refused(confirm(manager(), everyone(), preview))).isEqualTo("import.line.moved");
        assertThat(week(anna, W47)).extracting(Appointment::state).contains(State.CANCELLED);
    }

    @Test
    void aScriptInACustomersNameIsANameLikeAnyOther() {
        var file = utf8("Klant;Datum", "<script>alert(1)</script>;20-11-2026", "=1+1;20-11-2026");
        saved(confirm(anna.account(), own(anna), preview(anna.account(), own(anna), file)));

        assertThat(week(anna, W47))
                .extracting(appointment -> appointment.customer().name())
                .containsExactlyInAnyOrder("<script>alert(1)</script>", "=1+1");
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

    private ImportChoices choices(AccountId who, ImportScope scope, byte[] file) {
        return ImportChoices.of(teams.as(who, () -> imports.columns(scope, file))
                .get()
                .getFirst()
                .recognised());
    }

    private Preview<Draft> preview(AccountId who, ImportScope scope, byte[] file) {
        var choices = choices(who, scope, file);
        return teams.as(who, () -> imports.preview(scope, LineReader.APPOINTMENTS, file, choices))
                .get();
    }

    private Outcome<ImportDone> confirm(AccountId who, ImportScope scope, Preview<Draft> preview) {
        return teams.as(
                who,
                () -> imports.confirm(scope, LineReader.APPOINTMENTS, Confirmed.of("a.csv", preview), Progress.UNSEEN));
    }

    private static List<Integer> counts(Outcome<ImportDone> outcome) {
        var done = saved(outcome);
        return List.of(done.added(), done.changed(), done.known());
    }

    private List<Appointment> week(Teams.Seller seller, SalesWeek week) {
        return teams.as(manager(), () -> appointments.week(crew.team(), seller.rep(), week));
    }

    private static Draft tooLate(Teams.Seller seller) {
        return new Draft(seller.rep(), "Te laat", W46.first(), Optional.empty(), Kind.VISIT, State.HELD, "", "x:late");
    }

    private static long same(Preview<Draft> preview) {
        return preview.lines().stream()
                .filter(line -> line.fate() instanceof Fate.Same)
                .count();
    }

    private static Fate<Draft> only(Preview<Draft> preview) {
        assertThat(preview.lines()).hasSize(1);
        return preview.lines().getFirst().fate();
    }

    private static String reason(Fate<Draft> fate) {
        return fate instanceof Fate.Refused<Draft> refused ? refused.reason().key() : "";
    }
}
