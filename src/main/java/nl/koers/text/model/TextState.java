package nl.koers.text.model;

/**
 * A text as it is after some changes.
 *
 * @param revision how many changes made it; the first one makes revision 1
 */
public record TextState(String doc, long revision) {

    /** Characters (UTF-16 code units) of the longest text that can be written. */
    public static final int LONGEST = 100_000;

    public static final TextState EMPTY = new TextState("", 0);

    public TextState after(ChangeSet changes) {
        return new TextState(changes.apply(doc), revision + 1);
    }

    /** Whether a change may be made: who shortens a text that is too long may always go on. */
    public boolean hasRoomFor(ChangeSet changes) {
        return changes.newLength() <= Math.max(LONGEST, changes.length());
    }
}
