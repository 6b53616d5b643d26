package nl.koers.exchange.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a part of a list ended. Programs hand it back as it is.
 *
 * @param day of the last item of the part
 * @param id of the same
 */
record Cursor(LocalDate day, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/([1-9]\\d{0,17})");

    String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "/" + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a text that was never given out. */
    static Optional<Cursor> parse(String text) {
        try {
            var match = WRITTEN.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            return match.matches()
                    ? Optional.of(new Cursor(LocalDate.parse(match.group(1)), Long.parseLong(match.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
