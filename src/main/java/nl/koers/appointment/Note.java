package nl.koers.appointment;

import java.util.Optional;
import nl.koers.kernel.Reason;

/** Pure: what a note may hold. Plain text with line ends, at most 2,000 characters. */
public final class Note {

    public static final int LONGEST = 2000;

    private Note() {}

    public static Optional<Reason> fault(String note) {
        if (note.strip().length() > LONGEST) {
            return Optional.of(Reason.of("appointment.note-too-long", LONGEST));
        }
        return note.codePoints().anyMatch(Note::isRefused)
                ? Optional.of(Reason.of("appointment.note-unreadable"))
                : Optional.empty();
    }

    private static boolean isRefused(int character) {
        var isLayout = character == '\n' || character == '\r' || character == '\t';
        var isControl = Character.isISOControl(character) && !isLayout;
        return isControl || Character.getType(character) == Character.SURROGATE;
    }
}
