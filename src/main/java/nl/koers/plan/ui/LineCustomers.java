package nl.koers.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koers.appointment.CustomerContact;
import nl.koers.customer.Customer;
import nl.koers.plan.Edited;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanLine;

/** The customers of a line; each choice is saved at once, based on what stood here before it. */
final class LineCustomers extends Composite<MultiSelectComboBox<Customer>> {

    private final PlanDesk desk;
    private final ItemId id;
    private final Runnable onConflict;
    private String seen = "";

    /** @param onConflict makes way for what the page shows then */
    LineCustomers(PlanDesk desk, PlanItem line, Runnable onConflict) {
        this.desk = desk;
        this.id = line.id();
        this.onConflict = onConflict;
        var box = getContent();
        box.setLabel(desk.texts().field(Field.CUSTOMERS));
        box.setItemLabelGenerator(Customer::name);
        box.setItems(query -> desk
                .services()
                .customers()
                .search(desk.team(), query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                .stream()
                .skip(query.getOffset()));
        show(line);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save(change.getValue());
            }
        });
    }

    private void show(PlanItem line) {
        seen = line.get(Field.CUSTOMERS);
        getContent()
                .setValue(PlanLine.of(line).customers().stream()
                        .map(customer ->
                                Optional.ofNullable(desk.page().contacts().get(customer)))
                        .flatMap(Optional::stream)
                        .map(CustomerContact::customer)
                        .collect(Collectors.toSet()));
    }

    private void save(Set<Customer> chosen) {
        var wanted = chosen.stream()
                .map(customer -> customer.id().value())
                .sorted(Comparator.naturalOrder())
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        switch (desk.edits().send(desk.item(id), Field.CUSTOMERS, seen, wanted)) {
            case Edited.Saved saved -> show(desk.item(id));
            case Edited.Conflict conflict -> onConflict.run();
            case Edited.Gone gone -> onConflict.run();
            case Edited.Rejected(var why) -> {
                desk.answers().refused(why);
                show(desk.item(id));
            }
        }
    }
}
