package nl.koers.plan.model;

import java.util.Optional;

/** What a course change changes: a fixed value of an objective, or the course in own words (P6). */
public enum Subject {
    TARGET(Field.TARGET),
    BY(Field.BY),
    /** The objective ends on a day. */
    ENDING(Field.ENDED_ON),
    OTHER(null);

    private final Optional<Field> field;

    Subject(@org.jspecify.annotations.Nullable Field field) {
        this.field = Optional.ofNullable(field);
    }

    /** The objective's field; empty for own words. */
    public Optional<Field> field() {
        return field;
    }
}
