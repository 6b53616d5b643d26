package nl.koers.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A secret that is shown once, to copy. */
public final class ShownOnce extends Composite<Div> {

    private final TextField secret;
    private final Paragraph copied = new Paragraph(getTranslation("secret.copied"));

    /** Shows nothing yet. */
    public ShownOnce(String label) {
        secret = new TextField(label);
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        secret.setHelperText(getTranslation("secret.once"));
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("secret.copy"), click -> {
            secret.getElement().executeJs("return navigator.clipboard?.writeText($0)", secret.getValue());
            copied.setVisible(true);
        });
        getContent().addClassName("stack");
        getContent().add(secret, copy, copied);
        getContent().setVisible(false);
    }

    public void show(String value) {
        copied.setVisible(false);
        secret.setValue(value);
        getContent().setVisible(true);
    }
}
