package nl.koers.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Asks for one line of text. */
final class LineDialog extends Dialog {

    /** @param onSave gets what was typed and tells whether it was saved */
    LineDialog(String title, String label, Predicate<String> onSave) {
        addClassName("sheet");
        setHeaderTitle(title);
        var field = new TextField(label);
        field.setWidthFull();
        field.setAutofocus(true);
        Runnable save = () -> {
            if (onSave.test(field.getValue())) {
                close();
            }
        };
        field.addKeyPressListener(Key.ENTER, press -> save.run());
        var content = new Div(field);
        content.addClassNames("stack", "sheet-content");
        add(content);
        getFooter()
                .add(
                        Ui.quiet(getTranslation("day.cancel"), this::close),
                        Ui.main(getTranslation("meeting.save"), save));
    }
}
