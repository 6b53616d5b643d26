package nl.koers.appointment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.TeamId;
import nl.koers.uikit.ViewWords;

/** Asks which of two customers stays, because the merge can't be taken back. */
class MergeDialog extends Dialog {

    private static final String ASKS_WHY = "customer.merge-in-closed-week";

    private final transient Customers customers;
    private final transient TeamId team;
    private final transient Runnable onDone;
    private final TextField reason = new TextField();
    private final Paragraph problem = new Paragraph();

    MergeDialog(Customers customers, TeamId team, Customer one, Customer other, Runnable onDone) {
        this.customers = customers;
        this.team = team;
        this.onDone = onDone;
        addClassName("sheet");
        setHeaderTitle(getTranslation("customers.merge"));
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        reason.setLabel(getTranslation("customers.merge.reason"));
        reason.setVisible(false);
        var content = new Div(
                new Paragraph(getTranslation("customers.merge.text", one.name(), other.name())), problem, reason);
        content.addClassNames("stack", "sheet-content");
        add(content, keep(one, other), keep(other, one));
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()));
    }

    private Button keep(Customer heir, Customer gone) {
        var keep = new Button(getTranslation("customers.merge.keep", heir.name()), click -> merge(gone, heir));
        keep.addClassName("action");
        return keep;
    }

    private void merge(Customer from, Customer into) {
        switch (customers.merge(team, from.id(), into.id(), reason.getValue())) {
            case Outcome.Saved<Customer> saved -> {
                close();
                Notification.show(getTranslation("customers.merge.done", from.name(), into.name()));
                onDone.run();
            }
            case Outcome.Conflict<Customer> conflict -> problem.setText(conflict.who());
            case Outcome.Rejected<Customer>(var why) -> {
                problem.setText(ViewWords.of(this).sentence(why));
                reason.setVisible(reason.isVisible() || ASKS_WHY.equals(why.key()));
                reason.focus();
            }
        }
    }
}
