package nl.koers.text.model;

/** Makes one change of two that follow each other; the same parts as CodeMirror makes. */
final class Composition {

    private final Cursor first;
    private final Cursor second;
    private final Parts parts = new Parts();
    private boolean open;

    private Composition(ChangeSet first, ChangeSet second) {
        this.first = new Cursor(first);
        this.second = new Cursor(second);
    }

    static ChangeSet of(ChangeSet first, ChangeSet second) {
        return new Composition(first, second).compose();
    }

    private ChangeSet compose() {
        while (!first.isDone() || !second.isDone()) {
            if (first.isChange() && first.newLeft() == 0) {
                parts.add(first.left(), "", open);
                first.next();
            } else if (second.isChange() && second.left() == 0) {
                parts.add(0, second.text(), open);
                second.next();
            } else {
                both();
            }
        }
        return parts.done();
    }

    /** A stretch of the text between the two: it was there, or it was inserted, and it stays or is replaced. */
    private void both() {
        var length = Math.min(first.newLeft(), second.left());
        var before = parts.size();
        var gone = first.isKept() ? length : first.isInside() ? 0 : first.left();
        if (second.isKept()) {
            parts.add(gone, first.isKept() ? null : first.text(length), open);
        } else {
            parts.add(gone, second.isInside() ? "" : second.text(), open);
        }
        var goesOn = (first.isChange() && first.newLeft() > length) || (second.isChange() && second.left() > length);
        open = goesOn && (open || parts.size() > before);
        first.forwardNew(length);
        second.forward(length);
    }
}
