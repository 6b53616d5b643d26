package nl.koers.deal.ui;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.THURSDAY;
import static nl.koers.fixture.Weeks.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.deal.Deal;
import nl.koers.deal.DealDraft;
import nl.koers.deal.DealWish;
import nl.koers.deal.Deals;
import nl.koers.deal.Seller;
import nl.koers.deal.model.DealState;
import nl.koers.kernel.Money;
import nl.koers.testing.Statements;
import nl.koers.testing.Teams;
import nl.koers.testing.ViewScene;
import nl.koers.uikit.MoneyField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Thursday 19 November 2026, noon. */
class DealsViewTest extends ViewScene {

    @Autowired
    Deals deals;

    @Autowired
    Appointments appointments;

    @Autowired
    Statements statements;

    Teams.Seller bram;

    @BeforeEach
    void aHeldAppointmentAndAnOpenRequest() {
        bram = teams.hire(crew, "Bram Bos");
        var held = Draft.planned(new CustomerChoice.Typed("Rotec BV"), TUESDAY).in(State.HELD);
        Teams.saved(teams.as(anna.account(), () -> appointments.add(crew.team(), anna.rep(), held, "")));
        open(anna, "Het Anker");
    }

    @Test
    void aHeldAppointmentBecomesARequestInTwoTaps() {
        open("my-week", Map.of());

        tap("+ Aanvraag");
        tap("Opslaan");

        var made = ofAnna().getFirst();
        assertThat(made.customer().name()).isEqualTo("Rotec BV");
        assertThat(made.openedOn()).isEqualTo(TUESDAY);
        assertThat(made.from()).isPresent();
    }

    @Test
    void anOpenRequestInMyWeekBecomesAnOrderWithItsValue() {
        open("my-week", Map.of());
        find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Open aanvragen"))
                .findFirst()
                .orElseThrow()
                .setOpened(true);

        tap("Order");
        tap("Order opslaan");
        assertThat(texts()).contains("Vul de waarde van de order in.");
        test(find(MoneyField.class).single()).setValue(new BigDecimal("12500.50"));
        tap("Order opslaan");

        var won = ofAnna().getFirst();
        assertThat(won.state()).isEqualTo(DealState.WON);
        assertThat(won.closedOn()).contains(THURSDAY);
        assertThat(won.value()).contains(Money.of("12500.50"));
    }

    @Test
    void manyComeInPartsAndEachPartIsAskedFor() {
        for (var i = 1; i <= 60; i++) {
            open(anna, "Klant " + i);
        }
        open("deals", Map.of());
        assertThat(find(DealLine.class).all()).hasSize(50);
        assertThat(texts()).contains("61 open aanvragen");

        tap("Toon meer");

        assertThat(find(DealLine.class).all()).hasSize(61);
        assertThat(find(Button.class).withText("Toon meer").all()).isEmpty();
    }

    @Test
    void lostTakesOneTapAndIsTakenBackWithAnother() {
        open("deals", Map.of());

        tap("Verloren");
        assertThat(ofAnna().getFirst().state()).isEqualTo(DealState.LOST);

        tap("Ongedaan maken");
        assertThat(ofAnna().getFirst().state()).isEqualTo(DealState.OPEN);
    }

    @Test
    void anAmountThatIsNoneIsRefusedInWords() {
        open("deals", Map.of());
        tap("Order");

        test(find(MoneyField.class).single()).setValue(new BigDecimal("-1"));
        tap("Order opslaan");

        assertThat(texts()).contains("Vul de waarde van de order in.");
        assertThat(ofAnna().getFirst().state()).isEqualTo(DealState.OPEN);
    }

    @Test
    void stateAndCustomerStandInTheAddress() {
        open(anna, "Rotec BV");

        open("deals", Map.of("q", "rotec"));
        assertThat(text()).contains("Rotec BV").doesNotContain("Het Anker");
        open("deals", Map.of("state", "won"));
        assertThat(text()).doesNotContain("Rotec BV").contains("Geen aanvragen of orders");
        test(find(NativeButton.class).withText("Open").single()).click();
        assertThat(text()).contains("Rotec BV", "Het Anker", "2 open aanvragen");
        open("deals", Map.of("from", "2026-01-01", "to", "2026-02-01"));
        assertThat(text()).doesNotContain("Rotec BV").contains("Van 1 januari 2026 tot en met 1 februari 2026");
    }

    @Test
    void aRepSeesNobodyElsesDealsByAddress() {
        open(bram, "Geheim BV");

        open("deals", Map.of());
        assertThat(text()).doesNotContain("Geheim BV");
        open("deals", Map.of("rep", bram.rep().toString()));
        assertThat(find(H1.class).all().getFirst().getText()).isEqualTo("Dit scherm is niet voor jou");
        open("deals", Map.of("rep", "all"));
        assertThat(find(H1.class).all().getFirst().getText()).isEqualTo("Dit scherm is niet voor jou");
        open("deals", Map.of("rep", "1 or 1=1"));
        assertThat(find(H1.class).all().getFirst().getText()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void aManagerSeesEverybodyAndWritesForThem() {
        open(bram, "Rotec BV");
        teams.signIn(crew.manager().email());

        open("deals", Map.of());
        assertThat(text()).contains("Anna de Wit", "Bram Bos", "Rotec BV", "Het Anker");
        open("deals", Map.of("rep", bram.rep().toString()));
        tap("Verloren");

        assertThat(teams.as(bram.account(), () -> deals.ofRep(crew.team(), bram.rep(), DealWish.all(9))))
                .extracting(Deal::state)
                .containsExactly(DealState.LOST);
    }

    @Test
    void aManagerWhoSeesEverybodySaysForWhomARequestIs() {
        teams.signIn(crew.manager().email());
        open("deals", Map.of());

        tap("+ Aanvraag");
        @SuppressWarnings("unchecked")
        ComboBox<Customer> customer = find(ComboBox.class).withCaption("Klant").single();
        ComponentUtil.fireEvent(customer, new ComboBoxBase.CustomValueSetEvent<>(customer, false, "Nieuw BV"));
        tap("Opslaan");
        assertThat(texts()).contains("Kies voor wie deze aanvraag is.");
        @SuppressWarnings("unchecked")
        Select<Seller> whose = find(Select.class).withCaption("Verkoper").single();
        whose.setValue(whose.getListDataView().getItems().toList().getLast());
        tap("Opslaan");

        assertThat(teams.as(bram.account(), () -> deals.ofRep(crew.team(), bram.rep(), DealWish.all(9))))
                .extracting(deal -> deal.customer().name())
                .containsExactly("Nieuw BV");
    }

    @Test
    void aReasonThatIsTooLongIsRefusedInASentenceAndStaysThere() {
        var reason = "te duur ".repeat(100);
        open("deals", Map.of());
        test(find(NativeButton.class).withText("⋯").single()).click();
        tap("Verloren, met dag en reden");
        var why = find(TextField.class).withCaption("Waarom niet?").single();
        test(why).setValue(reason);
        tap("Opslaan");

        assertThat(texts()).contains("De reden is te lang: hooguit 500 tekens.");
        assertThat(why.getValue()).isEqualTo(reason);
        assertThat(ofAnna().getFirst().state()).isEqualTo(DealState.OPEN);
    }

    @Test
    void whatIsOpenStandsThereFirst() {
        Teams.saved(teams.as(
                anna.account(),
                () -> deals.lose(crew.team(), anna.rep(), ofAnna().getFirst().seen(), MONDAY, "")));
        open(anna, "Rotec BV");

        open("deals", Map.of());
        assertThat(text()).contains("Rotec BV").doesNotContain("Het Anker");
        test(find(NativeButton.class).withText("Alles").single()).click();
        assertThat(text()).contains("Rotec BV", "Het Anker");
    }

    @Test
    void openingTheListCostsAtMostSixStatementsWhateverItsLength() {
        open("deals", Map.of());
        for (var i = 0; i < 10; i++) {
            open(anna, "Klant " + i);
        }
        var sent = statements.of(() -> open("deals", Map.of("state", "open")));
        assertThat(sent).filteredOn(sql -> !sql.contains("account")).hasSizeLessThanOrEqualTo(6);

        teams.signIn(crew.manager().email());
        open("deals", Map.of());
        var asManager = statements.of(() -> open("deals", Map.of("state", "open")));
        assertThat(asManager).filteredOn(sql -> !sql.contains("account")).hasSizeLessThanOrEqualTo(6);
    }

    private void open(Teams.Seller who, String customer) {
        var draft = new DealDraft(new CustomerChoice.Typed(customer), MONDAY, Optional.empty(), "", Optional.empty());
        Teams.saved(teams.as(who.account(), () -> deals.open(crew.team(), who.rep(), draft)));
    }

    private List<Deal> ofAnna() {
        return teams.as(anna.account(), () -> deals.ofRep(crew.team(), anna.rep(), DealWish.all(9)));
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
