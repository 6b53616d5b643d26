package nl.koers.shell;

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

    private final Map<String, Properties> texts = Map.of("nl", load("nl"), "en", load("en"));

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(DUTCH, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var known = texts.getOrDefault(locale.getLanguage(), texts.get(DUTCH.getLanguage()));
        var pattern = known.getProperty(key);
        if (pattern == null) {
            LOG.error("No text for {}", key);
            return key;
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return texts.getOrDefault(locale.getLanguage(), new Properties()).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
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
