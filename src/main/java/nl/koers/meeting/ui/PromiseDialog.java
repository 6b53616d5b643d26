package nl.koers.meeting.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.koers.customer.Customer;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.Outcome;
import nl.koers.meeting.RepPromise;
import nl.koers.meeting.model.Commitment;

/** Asks how many appointments somebody promises, and with whom. */
final class PromiseDialog extends Dialog {

    private static final int OFFERED = 500;

    private final MeetingDesk desk;
    private final RepPromise promise;
    private final IntegerField number = new IntegerField(getTranslation("promise.number"));
    private final MultiSelectComboBox<Customer> customers =
            new MultiSelectComboBox<>(getTranslation("promise.customers"));
    private final LinkedHashMap<CustomerId, Customer> offered = new LinkedHashMap<>();

    PromiseDialog(MeetingDesk desk, RepPromise promise) {
        this.desk = desk;
        this.promise = promise;
        addClassName("sheet");
        setHeaderTitle(getTranslation(
                "promise.title",
                promise.name(),
                Integer.toString(promise.nextWeek().number())));
        number.setMin(0);
        number.setMax(Commitment.MOST);
        number.setStepButtonsVisible(true);
        number.setAutofocus(true);
        number.setValue(promise.next()
                .or(() -> promise.last().promised())
                .map(Commitment::appointments)
                .orElse(null));
        desk.services().customers().search(desk.team(), "", OFFERED).forEach(this::offer);
        promise.next()
                .map(Commitment::customers)
                .ifPresent(named -> named.forEach(id -> offered.computeIfAbsent(
                        id, key -> new Customer(key, promise.names().getOrDefault(key, "")))));
        customers.setItemLabelGenerator(Customer::name);
        customers.setWidthFull();
        customers.setAllowCustomValue(true);
        customers.addCustomValueSetListener(typed -> enter(typed.getDetail()));
        customers.setItems(offered.values());
        promise.next()
                .ifPresent(made -> customers.setValue(
                        made.customers().stream().map(offered::get).toList()));
        var content = new Div(number, customers);
        content.addClassNames("stack", "sheet-content");
        add(content);
        if (promise.next().isPresent()) {
            getFooter().add(Ui.quiet(getTranslation("promise.withdraw"), () -> save(Optional.empty())));
        }
        getFooter()
                .add(
                        Ui.quiet(getTranslation("day.cancel"), this::close),
                        Ui.main(getTranslation("promise.make"), this::save));
    }

    private void offer(Customer customer) {
        offered.put(customer.id(), customer);
    }

    /** A name that is not offered is a customer of the team from now on. */
    private void enter(String name) {
        switch (desk.services().customers().findOrAdd(desk.team(), name)) {
            case Outcome.Saved<Customer>(var customer) -> {
                var chosen = new ArrayList<>(customers.getValue());
                offer(customer);
                customers.setItems(offered.values());
                chosen.add(customer);
                customers.setValue(chosen);
            }
            case Outcome.Rejected<Customer>(var why) ->
                desk.problem(desk.texts().words().sentence(why));
            case Outcome.Conflict<Customer> conflict -> desk.refresh();
        }
    }

    private void save() {
        var value = number.getOptionalValue();
        if (value.isEmpty()) {
            desk.problem(getTranslation("promise.number-missing"));
            return;
        }
        save(Optional.of(new Commitment(
                value.get(), customers.getValue().stream().map(Customer::id).toList())));
    }

    private void save(Optional<Commitment> wanted) {
        var outcome = desk.services()
                .commitments()
                .promise(desk.team(), promise.rep(), promise.nextWeek(), promise.next(), wanted);
        if (desk.tell(outcome)) {
            close();
        }
    }
}
