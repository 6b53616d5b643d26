package nl.koers.text.model;

import java.util.List;

/** Walks over the parts of a change, in steps that may end inside a part. */
final class Cursor {

    private static final Part END = new Part(0, null);

    private final List<Part> parts;
    private int index = -1;
    private Part part = END;
    private int left;
    private int newLeft;
    private int offset;

    Cursor(ChangeSet changes) {
        parts = changes.parts();
        next();
    }

    void next() {
        index++;
        part = isDone() ? END : parts.get(index);
        left = part.length();
        newLeft = part.newLength();
        offset = 0;
    }

    boolean isDone() {
        return index >= parts.size();
    }

    boolean isKept() {
        return !isDone() && part.isKept();
    }

    boolean isChange() {
        return !isDone() && !part.isKept();
    }

    /** Which part this is; never changes back. */
    int index() {
        return index;
    }

    /** What is left of the part in the old text. */
    int left() {
        return left;
    }

    /** What is left of the part in the new text. */
    int newLeft() {
        return newLeft;
    }

    /** Whether the walk is inside the part, no longer at its start. */
    boolean isInside() {
        return offset > 0;
    }

    /** All that the part inserts. */
    String text() {
        var text = part.text();
        return text == null ? "" : text;
    }

    /** What the part inserts in the next stretch of the new text. */
    String text(int length) {
        return text().substring(offset, offset + length);
    }

    /** Goes on by a length in the old text. */
    void forward(int length) {
        if (length == left) {
            next();
        } else {
            left -= length;
            newLeft -= part.isKept() ? length : 0;
            offset += length;
        }
    }

    /** Goes on by a length in the new text. */
    void forwardNew(int length) {
        if (part.isKept()) {
            forward(length);
        } else if (length == newLeft) {
            next();
        } else {
            newLeft -= length;
            offset += length;
        }
    }
}
