package nl.koers.reminder;

import java.time.LocalDate;
import nl.koers.kernel.Words;
import nl.koers.uikit.Formats;

/** Reminders as sentences, the same ones on the screen and in the mail. */
public record ReminderWords(Words words) {

    public String sentence(Reminder reminder) {
        return words.text(
                "reminder." + reminder.key(),
                reminder.arguments().stream().map(this::written).toArray());
    }

    private Object written(Object argument) {
        return argument instanceof LocalDate day ? new Formats(words.locale()).day(day) : argument;
    }
}
