package nl.koers.board;

import nl.koers.norm.model.Judgement;

/** The sign of a row: always a shape and a word besides a colour. */
public enum Standing {
    ON_NORM("●"),
    WITHIN_CHANCE("◐"),
    STRUCTURALLY_SHORT("▲"),
    TOO_EARLY("◌"),
    FREE("○");

    private final String shape;

    Standing(String shape) {
        this.shape = shape;
    }

    public String shape() {
        return shape;
    }

    static Standing of(Judgement judgement) {
        return switch (judgement) {
            case ON_NORM -> ON_NORM;
            case WITHIN_CHANCE -> WITHIN_CHANCE;
            case STRUCTURALLY_SHORT -> STRUCTURALLY_SHORT;
            case TOO_EARLY -> TOO_EARLY;
        };
    }
}
