package nl.koers.text.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects parts from left to right and joins neighbours of the same kind. */
final class Parts {

    private final List<Part> parts = new ArrayList<>();

    int size() {
        return parts.size();
    }

    void keep(int length) {
        add(length, null, false);
    }

    void replace(int length, String text) {
        add(length, text, false);
    }

    /**
     * Adds a part.
     *
     * @param text null when the stretch stays as it is
     * @param join whether it belongs to the replacement that was added last
     */
    void add(int length, @Nullable String text, boolean join) {
        var added = text == null ? 0 : text.length();
        if (length == 0 && added == 0) {
            return;
        }
        if (parts.isEmpty()) {
            parts.add(new Part(length, text));
            return;
        }
        var last = parts.getLast();
        if (added == 0 && last.isKept() == (text == null) && (last.isKept() || last.newLength() == 0)) {
            become(last.length() + length, last.text());
        } else if (join || (length == 0 && last.length() == 0)) {
            become(last.length() + length, orEmpty(last.text()) + orEmpty(text));
        } else {
            parts.add(new Part(length, text));
        }
    }

    private void become(int length, @Nullable String text) {
        parts.set(parts.size() - 1, new Part(length, text));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    ChangeSet done() {
        return new ChangeSet(parts);
    }
}
