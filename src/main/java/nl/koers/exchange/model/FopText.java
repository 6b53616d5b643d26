package nl.koers.exchange.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koers.norm.model.FieldOfPlay;

/** Reads a field of play: {@code bestaande klanten}, {@code nieuw}, {@code mix 40%}, {@code 40% nieuw}. */
final class FopText {

    private static final Set<String> EXISTING =
            Set.of("bestaand", "bestaande", "bestaandeklanten", "existing", "existingcustomers", "0", "0nieuw");
    private static final Set<String> NEW = Set.of(
            "nieuw",
            "nieuwe",
            "nieuweklanten",
            "newbusiness",
            "new",
            "alleennieuweklanten",
            "newcustomers",
            "100",
            "100nieuw");
    private static final Pattern SHARE = Pattern.compile(
            "(?:mix|gemengd|mixed)?[\\s:(]*(?:met|van)?\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)\\s*%\\s*(?:nieuwe?|new)?.*",
            Pattern.CASE_INSENSITIVE);
    private static final int PERCENT = 2;

    private FopText() {}

    static Reading<FieldOfPlay> read(String text) {
        var letters = PlainText.letters(text.length() > Limits.CELL ? "?" : text);
        if (EXISTING.contains(letters)) {
            return Reading.of(FieldOfPlay.EXISTING);
        }
        if (NEW.contains(letters)) {
            return Reading.of(FieldOfPlay.NEW_BUSINESS);
        }
        return share(text).map(Reading::of).orElseGet(() -> Reading.refused("fop.unreadable", Excerpt.of(text)));
    }

    private static Optional<FieldOfPlay> share(String text) {
        var match = SHARE.matcher(PlainText.clean(text.length() > Limits.CELL ? "?" : text));
        return match.matches()
                ? Optional.of(new FieldOfPlay(new BigDecimal(match.group(1).replace(',', '.')).movePointLeft(PERCENT)))
                : Optional.empty();
    }
}
