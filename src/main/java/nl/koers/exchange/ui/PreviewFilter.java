package nl.koers.exchange.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.koers.exchange.model.Fate;

/** Which lines of a preview are shown. */
enum PreviewFilter {
    ALL(Fate.class),
    NEW(Fate.New.class),
    CHANGED(Fate.Changed.class),
    SAME(Fate.Same.class),
    REFUSED(Fate.Refused.class);

    private final Class<?> shown;

    PreviewFilter(Class<?> shown) {
        this.shown = shown;
    }

    /** What is worth a choice; all is always there. */
    static List<PreviewFilter> those(Predicate<PreviewFilter> wanted) {
        return Arrays.stream(values()).filter(wanted.or(ALL::equals)).toList();
    }

    boolean shows(Fate<?> fate) {
        return shown.isInstance(fate);
    }
}
