package nl.koers.exchange.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.koers.kernel.Words;
import nl.koers.uikit.TextBook;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;

/** The language in which a program wants its sentences: Dutch, unless it would rather have English. */
@Component
class ApiWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);

    private final TextBook texts;

    ApiWords(TextBook texts) {
        this.texts = texts;
    }

    Words of(HttpServletRequest request) {
        return texts.in(language(accepted(request)));
    }

    /** What the firewall does not let through was not said. */
    private static Optional<String> accepted(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        } catch (RequestRejectedException unreadable) {
            return Optional.empty();
        }
    }

    static Locale language(Optional<String> accepted) {
        try {
            return accepted.map(Locale.LanguageRange::parse)
                    .map(ranges -> Locale.lookup(ranges, LANGUAGES))
                    .orElse(LANGUAGES.getFirst());
        } catch (IllegalArgumentException unreadable) {
            return LANGUAGES.getFirst();
        }
    }
}
