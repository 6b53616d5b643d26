package nl.koers.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koers.appointment.CustomerContact;
import nl.koers.customer.Customer;
import nl.koers.kernel.TextId;
import nl.koers.plan.EditField;
import nl.koers.plan.Edited;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanLine;
import nl.koers.plan.model.PlanRules;

/** The rest of an item: its customers, its text, its history, and out of the plan with it. */
final class ItemSheet extends Dialog {

    private static final int MOST = 20;

    private final PlanDesk desk;
    private final PlanTexts texts;

    private ItemSheet(PlanDesk desk, PlanItem item) {
        this.desk = desk;
        this.texts = desk.texts();
        setHeaderTitle(texts.name(desk.page(), item));
        addClassName("plan-dialog");
        var content = new Div();
        content.addClassName("stack");
        if (item.kind() == ItemKind.LINE && !desk.isPast()) {
            content.add(customers(item));
        }
        if (item.has(Field.RATIONALE)) {
            var rationale = new TextId(Long.parseLong(item.get(Field.RATIONALE)));
            content.add(desk.text(rationale, texts.field(Field.RATIONALE)));
        }
        content.add(new HistoryList(desk, Optional.of(item.id()), Optional.empty()));
        add(content);
        var isRemovable =
                !desk.isPast() && PlanRules.removal(desk.page().state(), item).isEmpty();
        if (isRemovable) {
            var remove = new Button(texts.text("plan.remove"), click -> {
                close();
                desk.remove(item);
            });
            remove.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            getFooter().add(remove);
        }
        getFooter().add(new Button(texts.text("shell.close"), click -> close()));
    }

    static void open(PlanDesk desk, PlanItem item) {
        new ItemSheet(desk, item).open();
    }

    private MultiSelectComboBox<Customer> customers(PlanItem item) {
        var box = new MultiSelectComboBox<Customer>(texts.field(Field.CUSTOMERS));
        box.setItemLabelGenerator(Customer::name);
        box.setItems(query -> desk
                .services()
                .customers()
                .search(desk.team(), query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                .stream()
                .skip(query.getOffset()));
        box.setValue(PlanLine.of(item).customers().stream()
                .map(id -> Optional.ofNullable(desk.page().contacts().get(id)))
                .flatMap(Optional::stream)
                .map(CustomerContact::customer)
                .collect(Collectors.toSet()));
        box.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().size() <= MOST) {
                save(
                        item,
                        change.getValue().stream()
                                .map(customer -> customer.id().value())
                                .sorted(Comparator.naturalOrder())
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")));
            }
        });
        return box;
    }

    private void save(PlanItem item, String wanted) {
        var seen = desk.item(item.id()).get(Field.CUSTOMERS);
        var edited = desk.services()
                .editing()
                .edit(new EditField(desk.team(), desk.page().id(), item.id(), Field.CUSTOMERS, seen, wanted));
        desk.catchUp();
        if (edited instanceof Edited.Rejected(var why)) {
            desk.answers().problem(texts.words().sentence(why));
        }
    }
}
