package nl.koers.exchange.ui;

import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import nl.koers.deal.DealWish;
import nl.koers.deal.Deals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file from the choice to the end. */
class ImportViewTest extends ImportScene {

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

    @Autowired
    Deals deals;

    @Test
    void aManagerImportsAFileAndSeesWhatWasDone() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(crew.manager().account(), window -> {
            upload(window, "afspraken.csv", FILE);
            assertThat(choice(window, "Klant").getValue()).isEqualTo(1);
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

    private static void chooseSource(BrowserlessUIContext window, Source wanted) {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Source> source = window.find(RadioButtonGroup.class).single();
        source.setValue(wanted);
    }
}
