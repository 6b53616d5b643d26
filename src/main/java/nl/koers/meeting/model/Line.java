package nl.koers.meeting.model;

import java.util.Optional;
import nl.koers.kernel.Reason;

/** What one line of text may hold: no control characters, no halves of characters, not too long. */
public final class Line {

    private Line() {}

    public static Optional<Reason> fault(String text, int longest) {
        var stripped = text.strip();
        if (stripped.length() > longest) {
            return Optional.of(Reason.of("meeting.text-too-long", longest));
        }
        return stripped.codePoints().anyMatch(Line::isRefused)
                ? Optional.of(Reason.of("meeting.text-unreadable"))
                : Optional.empty();
    }

    /** The same, and it must say something. */
    public static Optional<Reason> faultOfNeeded(String text, int longest) {
        return text.isBlank() ? Optional.of(Reason.of("meeting.text-missing")) : fault(text, longest);
    }

    private static boolean isRefused(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
