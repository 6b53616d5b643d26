package nl.koers.text.model;

import org.jspecify.annotations.Nullable;

/**
 * One stretch of the old text, and what becomes of it.
 *
 * @param length of the stretch in UTF-16 code units, 0 for a pure insertion
 * @param text what stands there instead; null when the stretch stays as it is
 */
record Part(int length, @Nullable String text) {

    boolean isKept() {
        return text == null;
    }

    /** How long it is in the new text. */
    int newLength() {
        return text == null ? length : text.length();
    }
}
