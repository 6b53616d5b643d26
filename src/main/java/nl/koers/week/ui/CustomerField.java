package nl.koers.week.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import nl.koers.appointment.CustomerChoice;
import nl.koers.customer.Customer;
import nl.koers.uikit.Chips;
import org.jspecify.annotations.Nullable;

/** With whom: one tap on a customer of late, or a name that is found or typed. */
class CustomerField extends Div {

    private static final int OF_LATE = 6;

    private final Chips<Customer> recent;
    private final ComboBox<Customer> other = new ComboBox<>(getTranslation("week.customer.other"));
    private @Nullable CustomerChoice choice;

    CustomerField(WeekDesk desk) {
        addClassName("choice");
        var scope = desk.scope();
        var services = desk.services();
        recent = new Chips<>(
                getTranslation("week.customer.recent"),
                services.appointments().recentCustomers(scope.team(), scope.rep(), OF_LATE),
                Customer::name,
                customer -> {
                    other.clear();
                    choice = new CustomerChoice.Known(customer.id());
                });
        other.setItemLabelGenerator(Customer::name);
        other.setPlaceholder(getTranslation("week.customer.hint"));
        other.setAllowCustomValue(true);
        other.setItems(query -> {
            var from = query.getOffset();
            var upTo = from + query.getLimit();
            return services.customers().search(scope.team(), query.getFilter().orElse(""), upTo).stream()
                    .skip(from);
        });
        other.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(customer -> take(new CustomerChoice.Known(customer.id()))));
        other.addCustomValueSetListener(typed -> take(new CustomerChoice.Typed(typed.getDetail())));
        add(new H3(getTranslation("week.customer")), recent, other);
    }

    Optional<CustomerChoice> choice() {
        return Optional.ofNullable(choice);
    }

    void choose(Customer customer) {
        other.setValue(customer);
        recent.choose(customer);
    }

    private void take(CustomerChoice taken) {
        recent.choose(null);
        choice = taken;
    }
}
