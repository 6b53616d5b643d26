package nl.koers.settings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import nl.koers.norm.Preview;

/** Shows what a change does and asks whether to save it. */
final class EffectDialog extends Dialog {

    EffectDialog(String title, Preview preview, int thisYear, Runnable save, Runnable leave) {
        this(title, EffectList.of(preview, thisYear), save, leave);
    }

    EffectDialog(String title, Component effect, Runnable save, Runnable leave) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        add(effect);
        var yes = new Button(getTranslation("settings.save"), click -> {
            close();
            save.run();
        });
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Runnable no = () -> {
            close();
            leave.run();
        };
        addDialogCloseActionListener(event -> no.run());
        getFooter().add(new Button(getTranslation("settings.cancel"), click -> no.run()), yes);
    }
}
