package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.koers.customer.Customer;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Reason;
import nl.koers.plan.AddItem;
import nl.koers.plan.Person;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Priority;
import nl.koers.plan.model.Rhythm;

/** Chooses a customer, with the reason without which it is no choice (P4). */
final class SelectionDialog extends Dialog {

    private final PlanDesk desk;
    private final PlanTexts texts;
    private final ComboBox<Customer> customer;
    private final TextField reason;
    private final RadioButtonGroup<Priority> priority;
    private final Select<Person> owner = new Select<>();
    private final Paragraph problem = new Paragraph();
    private Optional<String> typed = Optional.empty();

    SelectionDialog(PlanDesk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        setHeaderTitle(texts.text("plan.selection.new"));
        addClassName("plan-dialog");
        customer = new ComboBox<>(texts.field(Field.CUSTOMER));
        customer.setItemLabelGenerator(Customer::name);
        customer.setAllowCustomValue(true);
        customer.setItems(query -> desk
                .services()
                .customers()
                .search(desk.team(), query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                .stream()
                .skip(query.getOffset()));
        customer.addCustomValueSetListener(event -> typed = Optional.of(event.getDetail()));
        customer.addValueChangeListener(change -> typed = typed.filter(text -> change.getValue() == null));
        reason = new TextField(texts.text("plan.selection.reason"));
        reason.setPlaceholder(texts.text("plan.selection.example"));
        priority = new RadioButtonGroup<>(texts.text("plan.selection.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(each -> texts.text(
                "plan.rhythm",
                each.name(),
                Rhythm.of(desk.page().state().plan()).weeks(each)));
        priority.setValue(Priority.A);
        owner.setLabel(texts.field(Field.OWNER));
        owner.setItems(
                desk.page().people().stream().filter(person -> !person.left()).toList());
        owner.setItemLabelGenerator(person -> person == null ? "" : person.name());
        owner.setEmptySelectionAllowed(true);
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var fields = new Div(customer, reason, priority, owner);
        fields.addClassNames("stack", "plan-form");
        add(fields, problem);
        var out = new Button(texts.text("day.cancel"), click -> close());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        var send = new Button(texts.text("plan.selection.add"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(out, send);
    }

    private void send() {
        var chosen = chosen();
        if (chosen instanceof Outcome.Saved<Customer>(var found)) {
            Map<Field, String> values = new EnumMap<>(Field.class);
            values.put(Field.CUSTOMER, found.id().toString());
            values.put(Field.REASON, reason.getValue());
            values.put(Field.PRIORITY, priority.getValue().name());
            Optional.ofNullable(owner.getValue())
                    .ifPresent(person -> values.put(Field.OWNER, person.who().written()));
            desk.add(AddItem.of(desk.team(), desk.page().id(), ItemKind.SELECTION, values))
                    .ifPresentOrElse(this::problem, this::close);
        } else if (chosen instanceof Outcome.Rejected<Customer>(var why)) {
            problem(why);
        }
    }

    /** A name that is not known yet becomes a customer, once there is a reason to choose it. */
    private Outcome<Customer> chosen() {
        if (customer.getValue() != null) {
            return Outcome.saved(customer.getValue());
        }
        if (typed.isEmpty()) {
            return Outcome.rejected("plan.customer-missing");
        }
        return reason.getValue().isBlank()
                ? Outcome.rejected("plan.reason-missing")
                : desk.services().customers().findOrAdd(desk.team(), typed.get());
    }

    private void problem(Reason why) {
        problem.setText(texts.words().sentence(why));
    }
}
