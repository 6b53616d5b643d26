package nl.koers.plan.ui;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.kernel.Period;
import nl.koers.kernel.PlanId;
import nl.koers.plan.AddItem;
import nl.koers.plan.EditField;
import nl.koers.plan.PlanEditing;
import nl.koers.plan.PlanStarting;
import nl.koers.plan.Plans;
import nl.koers.plan.StartPlan;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanLine;
import nl.koers.testing.ViewScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna has the sheet of a line open, in which Alfa stands. */
class ItemSheetTest extends ViewScene {

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanStarting starting;

    @Autowired
    Customers customers;

    PlanId plan;
    ItemId line;
    Customer alfa;
    Customer beta;
    Customer gamma;

    @BeforeEach
    void theSheetOfALineIsOpen() {
        var year = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        plan = saved(managing(() -> starting.start(new StartPlan(crew.team(), "Plan 2026", year))));
        alfa = customer("Alfa Bouw");
        beta = customer("Beta Staal");
        gamma = customer("Gamma Techniek");
        line = saved(managing(() -> editing.add(AddItem.of(
                        crew.team(), plan, ItemKind.LINE, Map.of(Field.TITLE, "Bellen", Field.CUSTOMERS, ids(alfa))))))
                .item();
        UI.getCurrent().navigate("plan");
        openSheet();
    }

    @Test
    void aCustomerIsAddedToTheLine() {
        choose(beta);
        assertThat(kept()).isEqualTo(ids(alfa, beta));

        choose(gamma);
        assertThat(kept()).isEqualTo(ids(alfa, beta, gamma));
    }

    @Test
    void whatAnotherChoseMeanwhileIsNotOverwritten() {
        anotherChooses(ids(beta));
        catchUp();

        choose(gamma);

        assertThat(kept()).isEqualTo(ids(beta));
        assertThat(find(ItemSheet.class).exists()).isFalse();
        assertThat(texts(Span.class)).contains("Beta Staal", "Alfa Bouw, Gamma Techniek", "Mies Manager schreef");
        assertThat(find(Button.class).withText("Maak er één van").exists()).isFalse();
        tap("Neem de mijne");
        assertThat(kept()).isEqualTo(ids(alfa, gamma));
    }

    @Test
    void whatTheOtherChoseCanBeLeft() {
        anotherChooses(ids(beta));
        choose(gamma);

        tap("Laat de andere staan");

        assertThat(kept()).isEqualTo(ids(beta));
        assertThat(texts(Span.class)).doesNotContain("Mies Manager schreef");
    }

    @Test
    void whatWasChosenForARemovedLineIsOfferedBack() {
        saved(managing(() -> editing.remove(crew.team(), plan, line)));

        choose(gamma);

        assertThat(texts(Paragraph.class))
                .contains("Mies Manager heeft planregel “Bellen” uit het plan gehaald terwijl jij typte.");
        tap("Zet terug met mijn tekst");
        assertThat(kept()).isEqualTo(ids(alfa, gamma));
    }

    @Test
    void moreCustomersThanALineHoldsAreRefusedAndNotShown() {
        var many = new StringBuilder(ids(alfa));
        for (var i = 0; i < 19; i++) {
            many.append(',').append(customer("Klant " + i).id());
        }
        find(ItemSheet.class).single().close();
        anotherChooses(many.toString());
        catchUp();
        openSheet();

        choose(gamma);

        assertThat(box().getValue()).hasSize(20).doesNotContain(gamma);
    }

    @Test
    void aLineIsMovedWithoutAMouseAndWithoutKeys() {
        var second = saved(managing(() ->
                        editing.add(AddItem.of(crew.team(), plan, ItemKind.LINE, Map.of(Field.TITLE, "Schrijven")))))
                .item();
        find(ItemSheet.class).single().close();
        catchUp();
        test(find(NativeButton.class, find(LineRow.class).all().getFirst())
                        .withText("⋯")
                        .single())
                .click();
        assertThat(find(Button.class).withText("↑ Omhoog").single().isEnabled()).isFalse();

        tap("↓ Omlaag");

        assertThat(managing(() -> plans.open(crew.team(), plan))
                        .orElseThrow()
                        .plan()
                        .lines())
                .extracting(PlanLine::id)
                .containsExactly(second, line);
        assertThat(find(Button.class).withText("↓ Omlaag").single().isEnabled()).isFalse();
    }

    @Test
    void historyNamesACustomerThatIsNoLongerInThePlan() {
        anotherChooses(ids(beta));
        find(ItemSheet.class).single().close();
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("plan");

        openSheet();

        assertThat(texts(Span.class)).contains("Alfa Bouw").doesNotContain("een klant");
    }

    private Customer customer(String name) {
        return saved(managing(() -> customers.findOrAdd(crew.team(), name)));
    }

    private static String ids(Customer... of) {
        return String.join(
                ",", List.of(of).stream().map(each -> each.id().toString()).toList());
    }

    private void openSheet() {
        var row = find(LineRow.class).single();
        test(find(NativeButton.class, row).withText("⋯").single()).click();
    }

    @SuppressWarnings("unchecked")
    private MultiSelectComboBox<Customer> box() {
        return find(MultiSelectComboBox.class).single();
    }

    /** As from the browser. */
    private void choose(Customer more) {
        var former = box().getValue();
        box().select(more);
        ComponentUtil.fireEvent(box(), new ComponentValueChangeEvent<>(box(), box(), former, true));
    }

    private void anotherChooses(String wanted) {
        managing(() -> editing.edit(new EditField(crew.team(), plan, line, Field.CUSTOMERS, kept(), wanted)));
    }

    /** Anna does something else, by which her screen shows what others did. */
    private void catchUp() {
        find(PlanBody.class)
                .single()
                .part(line)
                .flatMap(part -> part.values().find(Field.GOOD_WHEN))
                .orElseThrow()
                .save("", "14 van 14");
    }

    private String kept() {
        return managing(() -> plans.open(crew.team(), plan))
                .orElseThrow()
                .state()
                .value(line, Field.CUSTOMERS);
    }

    private <T> T managing(Supplier<T> work) {
        return teams.as(crew.manager().account(), work);
    }
}
