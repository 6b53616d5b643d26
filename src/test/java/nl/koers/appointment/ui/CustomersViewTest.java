package nl.koers.appointment.ui;

import static nl.koers.fixture.Weeks.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.testing.Teams;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CustomersViewTest extends ViewScene {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    Appointments appointments;

    @Autowired
    Customers customers;

    @Test
    void withoutCustomersItSaysHowTheyCome() {
        open("");

        assertThat(text()).contains("Nog geen klanten", "Een klant komt er vanzelf bij");
    }

    @Test
    void customersAreFoundByAPartOfTheirNameAsPlainText() {
        seen(SCRIPT);
        seen("Rotec BV");

        open("script");

        assertThat(names()).containsExactly(SCRIPT);
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .containsExactly("16 november 2026", "geen");
    }

    @Test
    void aSearchThatFindsNothingSaysSoInShort() {
        seen("Rotec BV");

        open("x".repeat(5000));

        assertThat(text()).contains("Geen klant met ‘" + "x".repeat(40) + "…’ in de naam.");
    }

    @Test
    void aRepRenamesACustomerAndIsOfferedNoMerge() {
        seen("Rotek");
        seen("Rotec");
        open("");
        assertThat(find(Button.class).withText("Samenvoegen").exists()).isFalse();

        test(find(NativeButton.class).withText("Rotek").single()).click();
        test(find(TextField.class).withCaption("Naam").single()).setValue("Zuivel De Vecht");
        test(find(Button.class).withText("Naam wijzigen").single()).click();

        assertThat(names()).containsExactly("Rotec", "Zuivel De Vecht");
    }

    @Test
    void aManagerMergesTwoThatLookAlike() {
        seen("Rotek");
        seen("Rotec");
        teams.signIn(crew.manager().email());
        open("");

        test(find(Button.class).withText("Samenvoegen").single()).click();
        test(find(Button.class).withText("Houd Rotec").single()).click();

        assertThat(names()).containsExactly("Rotec");
        assertThat(teams.as(anna.account(), () -> customers.search(crew.team(), "", 9)))
                .extracting(Customer::name)
                .containsExactly("Rotec");
    }

    private void open(String search) {
        UI.getCurrent()
                .navigate("customers", search.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", search));
    }

    private List<String> names() {
        return find(NativeButton.class).withClassName("link-button").all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private void seen(String customer) {
        var draft = Draft.planned(new CustomerChoice.Typed(customer), MONDAY).in(State.HELD);
        Teams.saved(teams.as(anna.account(), () -> appointments.add(crew.team(), anna.rep(), draft, "")));
    }
}
