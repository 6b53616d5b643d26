package nl.koers.reminder;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody wants to be reminded of.
 *
 * @param kinds inside Koers and by mail
 * @param byMail also by mail, where a mail server is known
 */
public record ReminderChoice(Set<ReminderKind> kinds, boolean byMail) {

    /** Of who never chose. */
    public static final ReminderChoice FIRST = new ReminderChoice(EnumSet.allOf(ReminderKind.class), true);

    public ReminderChoice {
        var copy = EnumSet.noneOf(ReminderKind.class);
        copy.addAll(kinds);
        kinds = Collections.unmodifiableSet(copy);
    }
}
