package nl.koers.plan.ui;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.Map;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.kernel.CustomerId;
import nl.koers.plan.Courses;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** What somebody types, moves, chooses and proposes. */
class PlanItemsTest extends PlanViewScene {

    @Autowired
    Courses courses;

    @Autowired
    Customers customers;

    @Autowired
    Appointments appointments;

    @Test
    void aLineIsTypedAndEditedWhereItStands() {
        plan();
        open(Map.of());

        adding("+ planregel").save("", "Alle A-klanten bezoeken");
        var line = page().plan().lines().getFirst();
        value(line.id(), Field.GOOD_WHEN).save("", "14 van 14");
        value(line.id(), Field.PRIORITY).save("", "A");

        assertThat(page().plan().lines()).singleElement().satisfies(now -> {
            assertThat(now.title()).isEqualTo("Alle A-klanten bezoeken");
            assertThat(now.goodWhen()).isEqualTo("14 van 14");
        });
        assertThat(value(line.id(), Field.GOOD_WHEN).text()).isEqualTo("14 van 14");
    }

    @Test
    void aNumberIsTypedAsItIsSpoken() {
        plan();
        var revenue = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.MEASURE, "REVENUE"));
        open(Map.of());

        value(revenue, Field.TARGET).save("", "1,3 mln");

        assertThat(page().state().value(revenue, Field.TARGET)).isEqualTo("1300000");
        assertThat(value(revenue, Field.TARGET).text()).isEqualTo("€ 1,30 mln");
    }

    @Test
    void whatKoersCountsNobodyTypes() {
        plan();
        var revenue = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.MEASURE, "REVENUE"));
        var own = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Partners", Field.MEASURE, "OWN"));
        open(Map.of());

        assertThat(value(revenue, Field.ACTUAL).isFixed()).isTrue();
        value(own, Field.ACTUAL).save("", "5");

        assertThat(value(own, Field.ACTUAL).text()).isEqualTo("5");
    }

    @Test
    void theKeysMoveALine() {
        plan();
        var first = add(ItemKind.LINE, Map.of(Field.TITLE, "Eerste"));
        var second = add(ItemKind.LINE, Map.of(Field.TITLE, "Tweede"));
        open(Map.of());

        var row = find(LineRow.class).all().getLast().getElement();
        row.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        row, "koers-move", JsonNodeFactory.instance.objectNode().put("event.detail.up", true)));

        assertThat(page().state().of(ItemKind.LINE)).extracting("id").containsExactly(second, first);
        assertThat(titles()).containsExactly("Tweede", "Eerste");
    }

    @Test
    void aCustomerIsChosenOnlyWithAReason() {
        plan();
        saved(managing(() -> customers.findOrAdd(crew.team(), "Rotec BV")));
        open(Map.of());
        tap("+ klant kiezen");
        var dialog = find(SelectionDialog.class).single();
        @SuppressWarnings("unchecked")
        ComboBox<Customer> box = find(ComboBox.class, dialog).single();
        box.setValue(managing(() -> customers.search(crew.team(), "Rotec", 1)).getFirst());

        tap("Kiezen");
        assertThat(page().plan().selections()).isEmpty();

        test(find(TextField.class, dialog).single()).setValue("drie vestigingen erbij");
        tap("Kiezen");
        assertThat(page().plan().selections()).hasSize(1);
        assertThat(texts(Span.class)).contains("Rotec BV", "▲ nog nooit gezien");
        assertThat(find(Anchor.class).withText("plannen").single().getHref()).startsWith("my-week?customer=");
    }

    @Test
    void aSelectedCustomerSaysWhenItWasSeenAndWhatIsPlanned() {
        plan();
        var seen = appoint(LocalDate.of(2026, 11, 17), State.HELD);
        appoint(LocalDate.of(2026, 11, 24), State.PLANNED);
        add(ItemKind.SELECTION, Map.of(Field.CUSTOMER, seen.toString(), Field.REASON, "groeit"));

        open(Map.of());

        assertThat(texts(Span.class)).contains("● deze week gezien", "gepland di 24");
    }

    @Test
    void aRepProposesAndAManagerDecides() {
        plan();
        var revenue = add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.TARGET, "1400000"));
        saved(managing(() -> courses.adopt(crew.team(), page().id())));
        open(Map.of());
        assertThat(value(revenue, Field.TARGET).isFixed()).isTrue();
        assertThat(find(Button.class).withText("Vaststellen").exists()).isFalse();

        test(find(NativeButton.class).withText("koers wijzigen").single()).click();
        var dialog = find(CourseDialog.class).single();
        test(find(TextField.class, dialog).withCaption("Wordt").single()).setValue("1,3 mln");
        tap("Voorstellen");
        assertThat(page().plan().courses()).singleElement().satisfies(course -> {
            assertThat(course.state()).isEqualTo(CourseState.PROPOSED);
            assertThat(course.after()).isEqualTo("1300000");
        });
        assertThat(find(Button.class).withText("Besluiten").exists()).isFalse();

        teams.signIn(crew.manager().email());
        open(Map.of());
        tap("Besluiten");
        assertThat(page().state().value(revenue, Field.TARGET)).isEqualTo("1300000");
        assertThat(texts(Span.class))
                .anySatisfy(said -> assertThat(said).startsWith("was 1.400.000 · koers gewijzigd"));
    }

    @Test
    void anObjectiveAddedAfterAdoptionSaysSo() {
        plan();
        add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Omzet", Field.TARGET, "1400000"));
        saved(managing(() -> courses.adopt(crew.team(), page().id())));
        add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Offertes", Field.TARGET, "40"));

        open(Map.of());

        assertThat(texts(Span.class))
                .containsOnlyOnce("zoals vastgesteld")
                .anySatisfy(said -> assertThat(said).startsWith("vandaag toegevoegd: nog aan te passen"));
    }

    private ValueField adding(String label) {
        return find(ValueField.class).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow();
    }

    private CustomerId appoint(LocalDate day, State state) {
        var draft = Draft.planned(new CustomerChoice.Typed("Rotec BV"), day).in(state);
        return saved(managing(() -> appointments.add(crew.team(), anna.rep(), draft, "")))
                .customer()
                .id();
    }
}
