package nl.koers.reminder;

import java.util.List;

/**
 * One thing not to forget.
 *
 * @param key of its sentence, below {@code reminder.}
 * @param arguments of the sentence, plain values
 * @param place where it is settled, as an address inside Koers
 * @param isForToday it belongs to this very day; else it waits for the weekday that the team chose
 */
public record Reminder(ReminderKind kind, String key, List<Object> arguments, String place, boolean isForToday) {

    public Reminder {
        arguments = List.copyOf(arguments);
    }
}
