package nl.koers.exchange.ui;

import static nl.koers.exchange.Import.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.deal.DealWish;
import nl.koers.deal.Deals;
import nl.koers.exchange.model.DateOrder;
import nl.koers.exchange.model.ValueChoices;
import nl.koers.kernel.SalesWeek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a file does not tell, and who is asked for it. */
class ImportQuestionsTest extends ImportScene {

    @Autowired
    Deals deals;

    @Test
    void aColumnThatIsMissingIsAskedForAndCanBeChosenByHand() {
        var crew = teams.found();
        var anna = teams.hire(crew, "Anna de Vries");
        as(anna.account(), window -> {
            upload(window, "afspraken.csv", utf8("Bei wem;Datum", "ACME;20-11-2026"));
            click(window, "Voorbeeld bekijken");
            assertThat(problems(window)).contains("Koers ziet niet in welke kolom de klant staat. Kies de kolom.");

            Select<Integer> customer = choice(window, "Klant");
            customer.setValue(0);
            click(window, "Voorbeeld bekijken");
            click(window, "Eén afspraak importeren");
        });

        assertThat(weekOf(crew, anna)).hasSize(1);
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

            Select<String> hall = choice(window, "‘Zaalhuur’ bij Soort (één regel)");
            hall.setValue(ValueChoices.LEFT_OUT);
            click(window, "Voorbeeld bekijken");
            assertThat(window.test(grid(window))
                            .getCellComponent(0, 2)
                            .getElement()
                            .getTextRecursively())
                    .contains("Je koos om regels met ‘Zaalhuur’ niet te importeren.");
            click(window, "Terug");
            assertThat(choice(window, "‘Zaalhuur’ bij Soort (één regel)").getValue())
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
            Select<String> state = choice(window, "‘Afgehaakt’ bij Status (één regel)");
            state.setValue("LOST");
            click(window, "Voorbeeld bekijken");

            assertThat(choice(window, "Eén verloren aanvraag zonder datum: welke dag?")
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

            Select<Optional<DateOrder>> order = choice(window, "Dag en maand");
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
            assertThat(choice(window, "Eerste werkdag").getHelperText()).isEqualTo("2 maart 2026");
        });
    }
}
