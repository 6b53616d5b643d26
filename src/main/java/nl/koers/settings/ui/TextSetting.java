package nl.koers.settings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BiFunction;
import nl.koers.kernel.Outcome;

/** One short text with its own button to save; what somebody is typing is not overwritten by news. */
final class TextSetting extends Composite<Div> {

    private final TextField field;
    private final Button save = new Button(getTranslation("settings.save"));
    private final Answer answer = new Answer();
    private String seen = "";

    /**
     * Makes it.
     *
     * @param change takes what was seen and what was typed
     */
    TextSetting(String label, BiFunction<String, String, Outcome<?>> change) {
        field = new TextField(label);
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(typed -> save.setEnabled(!typed.getValue().equals(seen)));
        Runnable submit = () -> {
            if (answer.tell(change.apply(seen, field.getValue()))) {
                show(field.getValue().strip());
            }
        };
        save.addClickListener(click -> submit.run());
        field.addKeyPressListener(Key.ENTER, press -> submit.run());
        getContent().addClassName("stack");
        getContent().add(Cards.row(field, save), answer);
    }

    /** Shows what is stored, unless somebody is typing something else. */
    void refresh(String stored) {
        if (field.getValue().equals(seen)) {
            show(stored);
        }
    }

    private void show(String stored) {
        seen = stored;
        field.setValue(stored);
        save.setEnabled(false);
    }
}
