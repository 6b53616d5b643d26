package nl.koers.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.koers.kernel.Words;

/** The texts of the language in which somebody looks at Koers. */
public record ViewWords(Locale locale) implements Words {

    public static ViewWords of(Component component) {
        return new ViewWords(component.getUI().map(UI::getLocale).orElseGet(ViewWords::current));
    }

    /** The texts for the page that is being made. */
    public static ViewWords here() {
        return new ViewWords(current());
    }

    @Override
    public String text(String key, Object... arguments) {
        return I18NProvider.translate(locale, key, arguments);
    }

    private static Locale current() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.of("nl") : ui.getLocale();
    }
}
