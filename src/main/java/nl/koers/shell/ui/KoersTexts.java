package nl.koers.shell.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * All texts, Dutch first. A text is always a {@link MessageFormat} pattern, with or without arguments, so that one rule
 * holds for all: an apostrophe is written twice.
 */
@Component
class KoersTexts implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(KoersTexts.class);
    private static final Locale DUTCH = Locale.of("nl");

    private final Properties dutch = load("nl");
    private final Properties english = load("en");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var pattern = in(locale).getProperty(key);
        if (pattern == null) {
            LOG.error("No text for {}", key);
            return key;
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return in(locale).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
    }

    private Properties in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : dutch;
    }

    private static Properties load(String language) {
        var name = "/vaadin-i18n/translations_" + language + ".properties";
        try (var in = KoersTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no texts in " + name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
