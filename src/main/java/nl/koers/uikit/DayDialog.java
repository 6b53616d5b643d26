package nl.koers.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Asks for one day. */
public final class DayDialog extends Dialog {

    /**
     * Proposes a day and closes once it was taken.
     *
     * @param about what the day is for
     * @param take true when the day was taken; else it says why not
     */
    public DayDialog(String title, String about, LocalDate proposed, Predicate<LocalDate> take) {
        addClassName("sheet");
        setHeaderTitle(title);
        var day = new DayPicker(getTranslation("day.day"));
        day.setValue(proposed);
        var content = new Div(new Paragraph(about), day);
        content.addClassNames("stack", "sheet-content");
        add(content);
        var save = new Button(
                getTranslation("day.save"),
                click -> day.getOptionalValue().filter(take).ifPresent(taken -> close()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var out = new Button(getTranslation("day.cancel"), click -> close());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(out, save);
    }
}
