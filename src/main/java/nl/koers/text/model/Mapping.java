package nl.koers.text.model;

/** Moves a change over another one that was made to the same text; the same parts as CodeMirror makes. */
final class Mapping {

    private final Cursor mine;
    private final Cursor other;
    private final boolean before;
    private final Parts parts = new Parts();

    /** The last of my parts whose text was inserted: what is replaced may come in pieces, its text comes once. */
    private int inserted = -1;

    private Mapping(ChangeSet mine, ChangeSet other, boolean before) {
        this.mine = new Cursor(mine);
        this.other = new Cursor(other);
        this.before = before;
    }

    static ChangeSet of(ChangeSet mine, ChangeSet other, boolean before) {
        return new Mapping(mine, other, before).map();
    }

    private ChangeSet map() {
        while (!mine.isDone() || !other.isDone()) {
            if (mine.isKept() && other.isKept()) {
                var length = Math.min(mine.left(), other.left());
                parts.keep(length);
                mine.forward(length);
                other.forward(length);
            } else if (other.isChange() && otherComesFirst()) {
                passOther();
            } else {
                changeMine();
            }
        }
        return parts.done();
    }

    /** At the same place the shorter change comes first, of equal ones the one that was said to. */
    private boolean otherComesFirst() {
        if (!mine.isChange() || inserted == mine.index()) {
            return true;
        }
        return !mine.isInside() && (other.left() < mine.left() || (other.left() == mine.left() && !before));
    }

    /** What the other change inserted stays; what it deleted needs no change any more, only my text inside it stays. */
    private void passOther() {
        parts.keep(other.text().length());
        for (var left = other.left(); left > 0; ) {
            var piece = Math.min(mine.left(), left);
            if (mine.isChange() && inserted < mine.index() && mine.left() <= piece) {
                insert(0);
            }
            mine.forward(piece);
            left -= piece;
        }
        other.next();
    }

    /** My change, up to where the other one inserts something. */
    private void changeMine() {
        var length = 0;
        var left = mine.left();
        while (left > 0 && (other.isKept() || (other.text().isEmpty() && other.left() < left))) {
            if (other.isKept()) {
                var piece = Math.min(left, other.left());
                length += piece;
                left -= piece;
                other.forward(piece);
            } else {
                left -= other.left();
                other.next();
            }
        }
        insert(length);
        mine.forward(mine.left() - left);
    }

    private void insert(int length) {
        parts.replace(length, inserted < mine.index() ? mine.text() : "");
        inserted = mine.index();
    }
}
