package nl.koers.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** A link that is shown once, to copy. */
public final class SecretLink extends Composite<Div> {

    private final TextField link = new TextField(getTranslation("settings.link"));
    private final Paragraph copied = new Paragraph(getTranslation("settings.link.copied"));

    public SecretLink() {
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.addClassName("grow");
        link.setHelperText(getTranslation("settings.link.once"));
        copied.getElement().setAttribute("role", "status");
        var copy = new Button(getTranslation("settings.link.copy"), click -> {
            link.getElement().executeJs("return navigator.clipboard?.writeText($0)", link.getValue());
            copied.setVisible(true);
        });
        var row = new Div(link, copy);
        row.addClassName("settings-row");
        getContent().add(row, copied);
        getContent().setVisible(false);
    }

    /**
     * Shows the full address.
     *
     * @param path after the host, beginning with a slash
     */
    public void show(String path) {
        copied.setVisible(false);
        UI.getCurrent().getPage().fetchCurrentURL(here -> {
            var port = here.getPort() < 0 ? "" : ":" + here.getPort();
            link.setValue(here.getProtocol() + "://" + here.getHost() + port + path);
            getContent().setVisible(true);
        });
    }
}
