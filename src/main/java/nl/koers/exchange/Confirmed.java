package nl.koers.exchange;

import java.util.List;
import nl.koers.exchange.model.Fate;
import nl.koers.exchange.model.Told;

/**
 * What somebody saw in a preview and confirmed.
 *
 * @param file its name
 * @param added what is new
 * @param changed what is to be brought up to date, as it was seen
 * @param refused how many lines of the file stay out
 * @param reason for a manager who imports into closed weeks (N10), else it may be empty
 * @param <T> what a line tells
 */
public record Confirmed<T extends Told<T>>(
        String file, List<T> added, List<Fate.Changed<T>> changed, int refused, String reason) {

    public Confirmed {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    public static <T extends Told<T>> Confirmed<T> of(String file, Preview<T> preview) {
        return new Confirmed<>(file, preview.added(), preview.changed(), preview.refused(), "");
    }

    public Confirmed<T> because(String why) {
        return new Confirmed<>(file, added, changed, refused, why);
    }

    /** Only what is new. */
    public Confirmed<T> withoutChanges() {
        return new Confirmed<>(file, added, List.of(), refused, reason);
    }
}
