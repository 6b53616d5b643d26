package nl.koers.text.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was changed in a text of a known length, with the meaning and the JSON form of CodeMirror's ChangeSet. Lengths
 * and positions are UTF-16 code units; a line end counts as one.
 */
public final class ChangeSet {

    /** More parts than anybody types; a message is bounded too. */
    static final int MOST_PARTS = 20_000;

    private static final long LONGEST = 10_000_000;

    private final List<Part> parts;
    private final int length;
    private final int newLength;

    ChangeSet(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.length = this.parts.stream().mapToInt(Part::length).sum();
        this.newLength = this.parts.stream().mapToInt(Part::newLength).sum();
    }

    /** Replaces one stretch of a text of some length. */
    public static ChangeSet replace(int length, int from, int to, String text) {
        if (from < 0 || from > to || to > length) {
            throw new IllegalArgumentException(from + " to " + to + " is not within " + length);
        }
        var parts = new Parts();
        parts.keep(from);
        parts.replace(to - from, text);
        parts.keep(length - to);
        return parts.done();
    }

    /** Changes nothing in a text of some length. */
    public static ChangeSet none(int length) {
        return replace(length, 0, 0, "");
    }

    /**
     * Reads the JSON form: an array of n (keep n), [n] (delete n) and [n, "line", ...] (replace n by lines).
     *
     * @param json as a JSON parser gives it: lists, numbers and strings; anything else too
     * @return empty when this is no change
     */
    public static Optional<ChangeSet> read(@Nullable Object json) {
        if (!(json instanceof List<?> list) || list.size() > MOST_PARTS) {
            return Optional.empty();
        }
        var parts = new Parts();
        var total = 0L;
        for (var element : list) {
            var part = readPart(element);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            total += (long) part.get().length() + part.get().newLength();
            if (total > LONGEST) {
                return Optional.empty();
            }
            parts.add(part.get().length(), part.get().text(), false);
        }
        return Optional.of(parts.done());
    }

    private static Optional<Part> readPart(@Nullable Object element) {
        return switch (element) {
            case Integer kept when kept >= 0 -> Optional.of(new Part(kept, null));
            case List<?> list
            when !list.isEmpty()
                    && list.getFirst() instanceof Integer gone
                    && gone >= 0
                    && list.stream().skip(1).allMatch(ChangeSet::isLine) ->
                Optional.of(new Part(
                        gone, list.stream().skip(1).map(String::valueOf).collect(Collectors.joining("\n"))));
            case null, default -> Optional.empty();
        };
    }

    private static boolean isLine(@Nullable Object element) {
        return element instanceof String line && line.indexOf('\n') < 0 && line.indexOf('\r') < 0;
    }

    /** The JSON form, as CodeMirror writes it. */
    public String json() {
        var json = new StringBuilder("[");
        for (var part : parts) {
            json.append(json.length() == 1 ? "" : ",");
            var text = part.text();
            if (text == null) {
                json.append(part.length());
            } else {
                json.append('[').append(part.length());
                appendLines(json, text);
                json.append(']');
            }
        }
        return json.append(']').toString();
    }

    private static void appendLines(StringBuilder json, String text) {
        for (var start = text.isEmpty() ? -1 : 0; start >= 0; ) {
            var end = text.indexOf('\n', start);
            JsonText.append(json.append(','), text, start, end < 0 ? text.length() : end);
            start = end < 0 ? -1 : end + 1;
        }
    }

    /** The length of the text that this can be applied to. */
    public int length() {
        return length;
    }

    /** The length of the text afterwards. */
    public int newLength() {
        return newLength;
    }

    public boolean changesNothing() {
        return parts.stream().allMatch(Part::isKept);
    }

    /** The text afterwards. */
    public String apply(String text) {
        requireLength(text.length(), length);
        var after = new StringBuilder(newLength);
        var at = 0;
        for (var part : parts) {
            var replacement = part.text();
            if (replacement == null) {
                after.append(text, at, at + part.length());
            } else {
                after.append(replacement);
            }
            at += part.length();
        }
        return after.toString();
    }

    /** This change and then the next one as one change. */
    public ChangeSet compose(ChangeSet next) {
        requireLength(newLength, next.length);
        return Composition.of(this, next);
    }

    /**
     * This change, made to apply after another one that was made to the same text.
     * {@code a.compose(b.map(a, false))} and {@code b.compose(a.map(b, true))} make the same text.
     *
     * @param before whether this counts as the earlier one where both insert at the same place
     */
    public ChangeSet map(ChangeSet other, boolean before) {
        requireLength(length, other.length);
        return other.changesNothing() ? this : Mapping.of(this, other, before);
    }

    List<Part> parts() {
        return parts;
    }

    private static void requireLength(int length, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException("a change of a text of " + expected + " does not fit " + length);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChangeSet changes && parts.equals(changes.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return json();
    }
}
