package nl.koers.appointment.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.koers.appointment.CustomerContact;
import nl.koers.customer.Customer;
import nl.koers.uikit.Formats;
import nl.koers.uikit.ViewWords;

/** Customers with their last and next appointment. */
class CustomerTable extends NativeTable {

    private final Consumer<Customer> onChange;

    CustomerTable(Consumer<Customer> onChange) {
        this.onChange = onChange;
        addClassName("customer-table");
        var head = new NativeTableRow();
        List.of("name", "last", "next").forEach(column -> {
            var cell = new NativeTableHeaderCell(getTranslation("customers.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
        getBody();
    }

    void show(List<CustomerContact> contacts) {
        var formats = new Formats(ViewWords.here().locale());
        getBody().removeAll();
        contacts.forEach(contact -> getBody().add(row(contact, formats)));
    }

    private NativeTableRow row(CustomerContact contact, Formats formats) {
        var name = new NativeButton(contact.customer().name(), click -> onChange.accept(contact.customer()));
        name.addClassName("link-button");
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                header,
                day("last", contact.last(), "customers.never", formats),
                day("next", contact.next(), "customers.none", formats));
    }

    private NativeTableCell day(String column, Optional<LocalDate> day, String otherwise, Formats formats) {
        var cell = new NativeTableCell(day.map(formats::date).orElseGet(() -> getTranslation(otherwise)));
        cell.getElement().setAttribute("data-label", getTranslation("customers.column." + column));
        cell.getClassNames().set("muted", day.isEmpty());
        return cell;
    }
}
