package nl.koers.exchange.ui;

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

    boolean shows(Fate<?> fate) {
        return shown.isInstance(fate);
    }
}
