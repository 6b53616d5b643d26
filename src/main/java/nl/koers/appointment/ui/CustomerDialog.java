package nl.koers.appointment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.uikit.ViewWords;

/** Renames a customer, or starts a merge with another one. */
class CustomerDialog extends Dialog {

    private final transient Customers customers;
    private final transient TeamId team;
    private final transient Customer customer;
    private final transient Runnable onDone;
    private final TextField name = new TextField(getTranslation("customers.name"));
    private final Paragraph problem = new Paragraph();

    CustomerDialog(Customers customers, TeamId team, Customer customer, boolean mayMerge, Runnable onDone) {
        this.customers = customers;
        this.team = team;
        this.customer = customer;
        this.onDone = onDone;
        addClassName("sheet");
        setHeaderTitle(customer.name());
        name.setValue(customer.name());
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var content = new Div(name, problem);
        content.addClassNames("stack", "sheet-content");
        var deals = "deals?q=" + URLEncoder.encode(customer.name(), StandardCharsets.UTF_8);
        content.add(new Anchor(deals, getTranslation("customers.deals")));
        if (mayMerge) {
            content.add(heirs());
        }
        add(content);
        var save = new Button(getTranslation("customers.rename"), click -> rename());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), save);
    }

    private void rename() {
        switch (customers.rename(team, customer.id(), name.getValue())) {
            case Outcome.Saved<Customer> saved -> {
                close();
                onDone.run();
            }
            case Outcome.Conflict<Customer> conflict -> problem.setText(conflict.who());
            case Outcome.Rejected<Customer>(var why) ->
                problem.setText(ViewWords.of(this).sentence(why));
        }
    }

    private ComboBox<Customer> heirs() {
        var heir = new ComboBox<Customer>(getTranslation("customers.merge.into"));
        heir.setItemLabelGenerator(Customer::name);
        heir.setItems(query -> {
            var from = query.getOffset();
            var upTo = from + query.getLimit() + 1;
            return customers.search(team, query.getFilter().orElse(""), upTo).stream()
                    .filter(other -> !other.equals(customer))
                    .skip(from)
                    .limit(query.getLimit());
        });
        heir.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresent(chosen -> {
                    close();
                    new MergeDialog(customers, team, customer, chosen, onDone).open();
                }));
        return heir;
    }
}
