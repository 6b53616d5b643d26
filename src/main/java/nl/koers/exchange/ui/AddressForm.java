package nl.koers.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for the address of a calendar. */
final class AddressForm extends Composite<Div> implements StepProblem {

    private final TextField address = new TextField(getTranslation("subscription.address"));
    private final Paragraph problem = new Paragraph();

    AddressForm(Consumer<String> onAddress) {
        address.setId("calendar-address");
        address.setPlaceholder("https://…/basic.ics");
        address.setHelperText(getTranslation("subscription.address.help"));
        address.setWidthFull();
        address.getElement().setAttribute("autocomplete", "off");
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        var connect = new Button(getTranslation("subscription.connect"), click -> {
            problem.setText("");
            onAddress.accept(address.getValue());
        });
        connect.setId("connect-calendar");
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        var promise = new Paragraph(getTranslation("subscription.promise"));
        promise.addClassName("muted");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        new H2(getTranslation("subscription.connect.title")),
                        new Paragraph(getTranslation("subscription.text")),
                        address,
                        problem,
                        connect,
                        promise);
    }

    @Override
    public void problem(String sentence) {
        problem.setText(sentence);
    }
}
