package nl.koers.exchange.ui;

import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.AllFinishedEvent;
import com.vaadin.flow.component.upload.Upload;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.appointment.Appointment;
import nl.koers.appointment.Appointments;
import nl.koers.deal.DealWish;
import nl.koers.deal.Deals;
import nl.koers.exchange.CalendarImport;
import nl.koers.exchange.ImportRuns;
import nl.koers.exchange.ImportService;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.identity.CurrentCaller;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.SalesWeek;
import nl.koers.team.TeamRoster;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The import as people see it; the work is done at once instead of in the background. */
@KoersTest
class ImportViewTest {

    private static final byte[] FILE = utf8(
            "Verkoper;Klant;Datum;Status",
            "Anna de Vries;ACME;17-11-2026;Gehouden",
            "Anna de Vries;;18-11-2026;Gehouden");
    private static final byte[] CALENDAR = utf8(
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            "UID:1",
            "DTSTART:20261120T090000Z",
            "SUMMARY:Bezoek De Boer",
            "LOCATION:Zwolle",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:2",
            "DTSTART:20261120T120000Z",
            "SUMMARY:Lunch",
            "END:VEVENT",
            "BEGIN:VEVENT",
            "UID:3",
            "CLASS:PRIVATE",
            "DTSTART:20261120T150000Z",
            "SUMMARY:Geheim",
            "END:VEVENT",
            "END:VCALENDAR");

    @TempDir
    private Path folder;

    private final ApplicationContext spring;
    private final ImportDesk desk;
    private final Teams teams;
    private final Appointments appointments;
    private final Deals deals;
    private final JdbcClient sql;

    @Autowired
    ImportViewTest(
            ApplicationContext spring,
            CurrentCaller caller,
            Clock clock,
            TeamRoster roster,
            ImportService imports,
            CalendarImport calendars,
            ImportRuns runs,
            JdbcClient sql,
            Deals deals,
            Teams teams,
            Appointments appointments) {
        this.deals = deals;
        this.sql = sql;
        this.spring = spring;
        this.desk = new ImportDesk(caller, clock, roster, imports, calendars, runs, Runnable::run);
        this.teams = teams;
        this.appointments = appointments;
    }

    @Test
    void aManagerImportsAFileAndSeesWhatWasDone() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(crew.manager().account(), window -> {
            upload(window, "afspraken.csv", FILE);
            assertThat(window.find(Select.class).withLabel("Klant").single().getValue())
                    .isEqualTo(1);
            click(window, "Voorbeeld bekijken");

            assertThat(grid(window).getListDataView().getItemCount()).isEqualTo(2);
            choose(window, PreviewFilter.REFUSED);
            assertThat(grid(window).getListDataView().getItemCount()).isEqualTo(1);
            assertThat(weekOf(crew, anna)).isEmpty();

            click(window, "Eén afspraak importeren");
            assertThat(texts(window)).contains("Eén nieuwe afspraak toegevoegd.");
        });

        assertThat(weekOf(crew, anna))
                .extracting(each -> each.customer().name())
                .containsExactly("ACME");
    }

    @Test
    void aRefusedLineShowsItsDayAsPeopleWriteIt() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(anna.account(), window -> {
            upload(window, "twee.csv", utf8("Klant;Datum", "ACME;17-11-2026", "ACME;17-11-2026"));
            click(window, "Voorbeeld bekijken");

            assertThat(window.test(grid(window))
                            .getCellComponent(1, 1)
                            .getElement()
                            .getTextRecursively())
                    .contains("ACME", "di 17 november 2026")
                    .doesNotContain("2026-11-17");
        });
    }

    @Test
    void aManagerImportsDealsFromTheirOwnScreen() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(crew.manager().account(), window -> {
            upload(
                    window,
                    "orders.csv",
                    utf8("Verkoper;Klant;Orderdatum;Omzet", "Anna de Vries;ACME;17-11-2026;€ 12.500,00"));
            click(window, "Voorbeeld bekijken");

            assertThat(window.test(grid(window))
                            .getCellComponent(0, 1)
                            .getElement()
                            .getTextRecursively())
                    .contains("ACME", "order 17 november 2026", "€\u00a012.500");
            click(window, "Eén aanvraag importeren");
            assertThat(texts(window)).contains("Eén nieuwe aanvraag of order toegevoegd.");
        });

        assertThat(teams.as(anna.account(), () -> deals.ofRep(crew.team(), anna.rep(), DealWish.all(9))))
                .extracting(deal -> deal.customer().name())
                .containsExactly("ACME");
    }

    @Test
    void fromThePreviewOneMayGoBackToTheColumnsAndToAnotherFile() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(crew.manager().account(), window -> {
            upload(window, "afspraken.csv", FILE);
            click(window, "Voorbeeld bekijken");

            click(window, "Terug");
            assertThat(window.find(Select.class).withLabel("Klant").exists()).isTrue();
            click(window, "Terug");
            assertThat(window.find(Upload.class).exists()).isTrue();
        });

        assertThat(weekOf(crew, anna)).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInASentenceAndAnotherMayBeChosen() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(anna.account(), window -> {
            upload(window, "plaatje.csv", new byte[] {0, 1, 2});

            assertThat(problems(window))
                    .contains("Dit is geen tekstbestand. Exporteer je afspraken als CSV of je agenda als .ics.");
            upload(window, "afspraken.csv", FILE);
            assertThat(window.find(Select.class).withLabel("Datum").exists()).isTrue();
        });
    }

    @Test
    void aColumnThatIsMissingIsAskedForAndCanBeChosenByHand() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(anna.account(), window -> {
            upload(window, "afspraken.csv", utf8("Bei wem;Datum", "ACME;20-11-2026"));
            click(window, "Voorbeeld bekijken");
            assertThat(problems(window)).contains("Koers ziet niet in welke kolom de klant staat. Kies de kolom.");

            @SuppressWarnings("unchecked")
            Select<Integer> customer =
                    window.find(Select.class).withLabel("Klant").single();
            customer.setValue(0);
            click(window, "Voorbeeld bekijken");
            click(window, "Eén afspraak importeren");
        });

        assertThat(weekOf(crew, anna)).hasSize(1);
    }

    @Test
    void aRepTicksAndRenamesWhatTheCalendarProposesAndOnlyThatIsKept() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(anna.account(), window -> {
            chooseSource(window, Source.CALENDAR);
            upload(window, "agenda.ics", CALENDAR);

            assertThat(texts(window)).contains("Eén privéafspraak weggelaten.");
            var tester = window.test(grid(window));
            assertThat(tester.size()).isEqualTo(1);
            var name = (TextField)
                    tester.getCellComponent(0, 1).getChildren().findFirst().orElseThrow();
            name.setValue("De Boer B.V.");
            window.find(Checkbox.class)
                    .withLabel("Toon ook wat niet op een klantafspraak lijkt")
                    .single()
                    .setValue(true);
            assertThat(window.test(grid(window)).size()).isEqualTo(2);
            click(window, "Eén afspraak importeren");
        });

        assertThat(weekOf(crew, anna))
                .extracting(each -> each.customer().name())
                .containsExactly("De Boer B.V.");
    }

    @Test
    void aManagerWhoDoesNotSellIsNotOfferedACalendar() {
        var crew = teams.found();
        as(
                crew.manager().account(),
                window ->
                        assertThat(window.find(RadioButtonGroup.class).exists()).isFalse());
    }

    @Test
    void aNewTeamIsNotAskedForWhomBeforeThereIsAnybody() {
        var crew = teams.found();
        as(crew.manager().account(), window -> {
            assertThat(window.find(Select.class).withLabel("Voor wie?").exists())
                    .isFalse();
            assertThat(window.find(Anchor.class)
                            .withText("Of koppel je agenda: Koers kijkt er dan elk uur in")
                            .exists())
                    .isFalse();
        });
    }

    @Test
    void onlyFatesThatOccurAreOffered() {
        var crew = teams.found();
        teams.hire(crew, "Anna de Vries");
        as(crew.manager().account(), window -> {
            upload(window, "afspraken.csv", FILE);
            click(window, "Voorbeeld bekijken");

            @SuppressWarnings("unchecked")
            RadioButtonGroup<PreviewFilter> filter =
                    window.find(RadioButtonGroup.class).single();
            assertThat(filter.getListDataView().getItems())
                    .containsExactly(PreviewFilter.ALL, PreviewFilter.NEW, PreviewFilter.REFUSED);
        });
    }

    @Test
    void severalFilesGoOneAfterAnotherAndAnImportIsTakenBack() {
        var crew = teams.found();
        as(crew.manager().account(), window -> {
            var visits = file(
                    "afspraken.csv",
                    utf8("Verkoper;Klant;Datum;Soort", "Kuiper Cas;ACME;17-11-2026;Demo", ";ACME;17-11-2026;bezoek"));
            var people = file("mensen.csv", utf8("Naam;Eerste werkdag", "Cas Kuiper;5-1-2026"));
            window.test(window.find(Upload.class).single()).uploadAll(visits, people);
            finish(window);

            click(window, "Voorbeeld bekijken");
            click(window, "Eén verkoper importeren");
            click(window, "Volgend bestand: afspraken.csv");
            click(window, "Voorbeeld bekijken");
            @SuppressWarnings("unchecked")
            Select<String> demo = window.find(Select.class)
                    .withLabel("‘Demo’ bij Soort (één regel)")
                    .single();
            demo.setValue("VISIT");
            click(window, "Voorbeeld bekijken");
            click(window, "Eén afspraak importeren");
            assertThat(window.find(Anchor.class)
                            .withText("Eén geweigerde regel downloaden")
                            .exists())
                    .isTrue();

            click(window, "Terugdraaien");
            click(window, "Ja, draai terug");
            assertThat(window.find(Paragraph.class)
                            .withText("Eén regel weggehaald.")
                            .exists())
                    .isTrue();
        });
    }

    @Test
    void aWordThatMayMeanAnythingIsAnsweredBeforeAnythingGoesOn() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(anna.account(), window -> {
            upload(window, "a.csv", utf8("Klant;Datum;Soort", "ACME;17-11-2026;Zaalhuur", "Rotec;18-11-2026;Demo"));
            click(window, "Voorbeeld bekijken");
            click(window, "Voorbeeld bekijken");
            assertThat(problems(window)).anyMatch(problem -> problem.startsWith("Er is nog één vraag open"));

            @SuppressWarnings("unchecked")
            Select<String> hall = window.find(Select.class)
                    .withLabel("‘Zaalhuur’ bij Soort (één regel)")
                    .single();
            hall.setValue(ValueChoices.LEFT_OUT);
            click(window, "Voorbeeld bekijken");
            assertThat(window.test(grid(window))
                            .getCellComponent(0, 2)
                            .getElement()
                            .getTextRecursively())
                    .contains("Je koos om regels met ‘Zaalhuur’ niet te importeren.");
            click(window, "Terug");
            assertThat(window.find(Select.class)
                            .withLabel("‘Zaalhuur’ bij Soort (één regel)")
                            .single()
                            .getValue())
                    .isEqualTo(ValueChoices.LEFT_OUT);
            click(window, "Voorbeeld bekijken");
            click(window, "Eén afspraak importeren");
        });

        assertThat(weekOf(crew, anna))
                .extracting(each -> each.customer().name())
                .containsExactly("Rotec");
    }

    @Test
    void theDayOfALossThatTheFileDoesNotTellIsAskedOnceItIsKnownToBeALoss() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(anna.account(), window -> {
            upload(
                    window,
                    "orders.csv",
                    utf8("Klant;Aanvraagdatum;Status;Orderdatum;Bedrag", "ACME;3-11-2026;Afgehaakt;;100"));
            click(window, "Voorbeeld bekijken");
            @SuppressWarnings("unchecked")
            Select<String> state = window.find(Select.class)
                    .withLabel("‘Afgehaakt’ bij Status (één regel)")
                    .single();
            state.setValue("LOST");
            click(window, "Voorbeeld bekijken");

            assertThat(window.find(Select.class)
                            .withLabel("Eén verloren aanvraag zonder datum: welke dag?")
                            .single()
                            .getValue())
                    .isEqualTo("OPENED");
            click(window, "Voorbeeld bekijken");
            click(window, "Eén aanvraag importeren");
        });

        assertThat(teams.as(anna.account(), () -> deals.ofRep(crew.team(), anna.rep(), DealWish.all(9))))
                .singleElement()
                .satisfies(deal -> assertThat(deal.closedOn()).contains(LocalDate.of(2026, 11, 3)));
    }

    @Test
    void aDateThatCouldBeTwoDaysIsAskedForWhereItIsChosenAndBeforeWordsAre() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(crew.manager().account(), window -> {
            upload(window, "vs.csv", utf8("Verkoper;Klant;Datum", "A. de Vries;ACME;12/1/2026"));
            click(window, "Voorbeeld bekijken");
            assertThat(problems(window)).anyMatch(said -> said.contains("‘12/1/2026’: dat kan twee dagen betekenen"));

            @SuppressWarnings("unchecked")
            Select<Optional<DateOrder>> order =
                    window.find(Select.class).withLabel("Dag en maand").single();
            order.setValue(Optional.of(DateOrder.MONTH_FIRST));
            click(window, "Voorbeeld bekijken");
            click(window, "Voorbeeld bekijken");
            click(window, "Eén afspraak importeren");
        });

        assertThat(teams.as(anna.account(), () -> appointments.week(crew.team(), anna.rep(), new SalesWeek(2026, 49))))
                .hasSize(1);
    }

    @Test
    void nobodyIsAskedHowDaysAreWrittenThatCanOnlyBeReadInOneWay() {
        var crew = teams.found();
        as(crew.manager().account(), window -> {
            upload(window, "mensen.csv", utf8("Naam;In dienst", "Anna de Vries;2026-03-02"));

            assertThat(window.find(Select.class).withLabel("Dag en maand").exists())
                    .isFalse();
            assertThat(window.find(Select.class)
                            .withLabel("Eerste werkdag")
                            .single()
                            .getHelperText())
                    .isEqualTo("2 maart 2026");
        });
    }

    private List<Appointment> weekOf(Teams.Crew crew, Teams.Seller seller) {
        return teams.as(seller.account(), () -> appointments.week(crew.team(), seller.rep(), new SalesWeek(2026, 47)));
    }

    @Test
    void aFileThatTellsNothingNewIsSkippedForTheNext() {
        var crew = teams.found();
        teams.hire(crew, "Cas Kuiper");
        as(crew.manager().account(), window -> {
            var people = file("mensen.csv", utf8("Naam;Eerste werkdag", "Cas Kuiper;5-1-2026"));
            var visits = file("afspraken.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;17-11-2026"));
            window.test(window.find(Upload.class).single()).uploadAll(visits, people);
            finish(window);
            click(window, "Voorbeeld bekijken");

            click(window, "Dit bestand overslaan");

            assertThat(window.find(Paragraph.class)
                            .withTextContaining("afspraken.csv: één regel gevonden")
                            .exists())
                    .isTrue();
            assertThat(window.find(Button.class)
                            .withText("Dit bestand overslaan")
                            .exists())
                    .isFalse();
        });
    }

    /** The team is of today; a week that closed since its founding still wants a reason of its own. */
    @Test
    void weeksOfBeforeTheTeamWasThereNeedNoReasonOfTheirOwn() {
        var crew = teams.found();
        teams.hire(crew, "Cas Kuiper");
        as(crew.manager().account(), window -> {
            upload(window, "maart.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;17-3-2026"));
            click(window, "Voorbeeld bekijken");

            assertThat(window.find(TextField.class).withLabel("Reden").single().getValue())
                    .isEqualTo("Eerste import: van vóór Koers");
            click(window, "Eén afspraak importeren");
            assertThat(texts(window)).contains("Eén nieuwe afspraak toegevoegd.");
            click(window, "Terugdraaien");
            click(window, "Ja, draai terug");
            assertThat(window.find(Paragraph.class)
                            .withText("Eén regel weggehaald.")
                            .exists())
                    .isTrue();
        });
        assertThat(reasons(crew)).containsOnly("Eerste import: van vóór Koers");

        sql.sql("update team set founded_on = '2026-03-01' where id = ?")
                .param(crew.team().value())
                .update();
        as(crew.manager().account(), window -> {
            upload(window, "april.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;14-4-2026"));
            click(window, "Voorbeeld bekijken");
            assertThat(window.find(TextField.class).withLabel("Reden").single().getValue())
                    .isEmpty();
        });
    }

    private List<String> reasons(Teams.Crew crew) {
        return sql.sql("select reason from audit_entry where team_id = ? and what = 'appointment.imported'")
                .param(crew.team().value())
                .query(String.class)
                .list();
    }

    @Test
    void aReasonForClosedWeeksIsAskedOnceForFilesThatCameTogether() {
        var crew = teams.found();
        teams.hire(crew, "Cas Kuiper");
        as(crew.manager().account(), window -> {
            var first = file("maart.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;17-3-2026"));
            var second = file("april.csv", utf8("Verkoper;Klant;Datum", "Cas Kuiper;ACME;14-4-2026"));
            window.test(window.find(Upload.class).single()).uploadAll(first, second);
            finish(window);
            click(window, "Voorbeeld bekijken");
            window.test(window.find(TextField.class).withLabel("Reden").single())
                    .setValue("Ons eerste jaar");
            click(window, "Opnieuw bekijken");
            click(window, "Eén afspraak importeren");
            click(window, "Volgend bestand: april.csv");
            click(window, "Voorbeeld bekijken");

            assertThat(window.find(TextField.class).withLabel("Reden").single().getValue())
                    .isEqualTo("Ons eerste jaar");
            assertThat(window.find(Button.class)
                            .withText("Eén afspraak importeren")
                            .single()
                            .isEnabled())
                    .isTrue();
        });
    }

    private void as(AccountId account, Consumer<BrowserlessUIContext> work) {
        teams.as(account, () -> {
            try (var app = SpringBrowserlessApplicationContext.create(spring, ImportView.class);
                    var window = app.newUser().newWindow()) {
                window.getUI().setLocale(Locale.of("nl"));
                window.getUI().add(new ImportView(desk));
                work.accept(window);
                return account;
            }
        });
    }

    private static void chooseSource(BrowserlessUIContext window, Source wanted) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Source> source = window.find(RadioButtonGroup.class).single();
        source.setValue(wanted);
    }

    private static void upload(BrowserlessUIContext window, String name, byte[] bytes) {
        window.test(window.find(Upload.class).single()).upload(name, "text/plain", bytes);
        finish(window);
    }

    private File file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes).toFile();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As the browser tells when the last of the files has arrived. */
    private static void finish(BrowserlessUIContext window) {
        window.roundTrip();
        window.find(Upload.class)
                .all()
                .forEach(upload -> ComponentUtil.fireEvent(upload, new AllFinishedEvent(upload)));
        window.roundTrip();
    }

    private static void click(BrowserlessUIContext window, String text) {
        window.test(window.find(Button.class).withText(text).single()).click();
        window.roundTrip();
    }

    private static void choose(BrowserlessUIContext window, PreviewFilter filter) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<PreviewFilter> group =
                window.find(RadioButtonGroup.class).single();
        group.setValue(filter);
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid(BrowserlessUIContext window) {
        return window.find(Grid.class).single();
    }

    private static List<String> texts(BrowserlessUIContext window) {
        return window.find(ListItem.class).all().stream().map(ListItem::getText).toList();
    }

    private static List<String> problems(BrowserlessUIContext window) {
        return window.find(Paragraph.class).withClassName("problem").all().stream()
                .map(Paragraph::getText)
                .toList();
    }
}
