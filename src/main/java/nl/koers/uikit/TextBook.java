package nl.koers.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.koers.kernel.Words;
import org.springframework.stereotype.Component;

/** The texts of every language where no page is at hand: for mail and whatever else Koers writes by itself. */
@Component
public class TextBook {

    private final I18NProvider provider;

    TextBook(I18NProvider provider) {
        this.provider = provider;
    }

    public Words in(Locale language) {
        return new Texts(provider, language);
    }

    private record Texts(I18NProvider provider, Locale locale) implements Words {

        @Override
        public String text(String key, Object... arguments) {
            return provider.getTranslation(key, locale, arguments);
        }
    }
}
