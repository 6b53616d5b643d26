package nl.koers.appointment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.koers.customer.Customer;
import nl.koers.customer.Duplicate;

/** Customers who may be one. */
class DuplicatesCard extends Div {

    private static final int MOST = 5;

    private final UnorderedList pairs = new UnorderedList();
    private final BiConsumer<Customer, Customer> onMerge;

    DuplicatesCard(BiConsumer<Customer, Customer> onMerge) {
        this.onMerge = onMerge;
        addClassNames("card", "duplicates");
        var text = new Paragraph(getTranslation("customers.duplicates.text"));
        text.addClassName("muted");
        add(new H2(getTranslation("customers.duplicates")), text, pairs);
    }

    /** The first few; more come when these are done. */
    void show(List<Duplicate> duplicates) {
        pairs.removeAll();
        duplicates.stream().limit(MOST).map(this::line).forEach(pairs::add);
        setVisible(!duplicates.isEmpty());
    }

    private ListItem line(Duplicate pair) {
        var names = new Span(pair.one().name() + " · " + pair.other().name());
        names.addClassName("grow");
        var merge = new Button(getTranslation("customers.merge"), click -> onMerge.accept(pair.one(), pair.other()));
        merge.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new ListItem(names, merge);
        line.addClassName("row");
        return line;
    }
}
