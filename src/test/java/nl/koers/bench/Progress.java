package nl.koers.bench;

/** How far the text is, as anybody heard of it; all changes insert a piece of one length. */
final class Progress {

    /** The length of the text at a revision. */
    record Now(long revision, int length) {}

    private volatile Now now = new Now(0, 0);
    private volatile String complaint = "";

    Now now() {
        return now;
    }

    void at(long revision, int piece) {
        if (revision > now.revision()) {
            move(new Now(revision, (int) (revision * piece)));
        }
    }

    private synchronized void move(Now later) {
        if (later.revision() > now.revision()) {
            now = later;
        }
    }

    /** Something that a bench should not hear. */
    void complain(String message) {
        complaint = message;
    }

    String complaint() {
        return complaint;
    }
}
