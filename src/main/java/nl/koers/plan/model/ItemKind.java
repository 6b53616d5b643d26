package nl.koers.plan.model;

import java.util.EnumSet;
import java.util.Set;

/** What a plan is made of. The names are kept, so they may not change; which fields belong to a kind may grow. */
public enum ItemKind {
    /** The plan itself (P1). */
    PLAN,
    /** P2. */
    OBJECTIVE,
    /** P3. */
    LINE,
    /** P4. */
    SELECTION,
    /** P5. */
    SIGNAL,
    /** P6. */
    COURSE;

    /** What can be said of an item of this kind. */
    public Set<Field> fields() {
        return switch (this) {
            case PLAN ->
                EnumSet.of(
                        Field.TITLE,
                        Field.HORIZON,
                        Field.FIRST_DAY,
                        Field.LAST_DAY,
                        Field.ADOPTED_ON,
                        Field.ADOPTED_BY,
                        Field.RHYTHM_A,
                        Field.RHYTHM_B,
                        Field.RHYTHM_C,
                        Field.WHY);
            case OBJECTIVE ->
                EnumSet.of(
                        Field.TITLE,
                        Field.MEASURE,
                        Field.UNIT,
                        Field.BASELINE,
                        Field.TARGET,
                        Field.ACTUAL,
                        Field.BY,
                        Field.ENDED_ON,
                        Field.AFTER_ADOPTION,
                        Field.OWNER,
                        Field.PLACE,
                        Field.REMOVED);
            case LINE ->
                EnumSet.of(
                        Field.TITLE,
                        Field.PRIORITY,
                        Field.STATE,
                        Field.GOOD_WHEN,
                        Field.BY,
                        Field.OWNER,
                        Field.CUSTOMERS,
                        Field.ORIGIN,
                        Field.PLACE,
                        Field.REMOVED);
            case SELECTION ->
                EnumSet.of(Field.CUSTOMER, Field.REASON, Field.PRIORITY, Field.OWNER, Field.PLACE, Field.REMOVED);
            case SIGNAL ->
                EnumSet.of(
                        Field.TITLE,
                        Field.SINCE,
                        Field.OBJECTIVE,
                        Field.WATCHED,
                        Field.COUNTED,
                        Field.SIDE,
                        Field.LIMIT,
                        Field.NUMBER,
                        Field.ORIGIN,
                        Field.PLACE,
                        Field.REMOVED);
            case COURSE ->
                EnumSet.of(
                        Field.TITLE,
                        Field.STATUS,
                        Field.OBJECTIVE,
                        Field.SUBJECT,
                        Field.BEFORE,
                        Field.AFTER,
                        Field.REASON,
                        Field.SIGNAL,
                        Field.EXPECTED,
                        Field.REVIEW_WEEKS,
                        Field.REVIEW_ON,
                        Field.REVIEWED_ON,
                        Field.VERDICT,
                        Field.PROPOSED_BY,
                        Field.PROPOSED_ON,
                        Field.DECIDED_BY,
                        Field.DECIDED_ON,
                        Field.MEETING,
                        Field.REVIEWED_IN,
                        Field.RATIONALE,
                        Field.PLACE,
                        Field.REMOVED);
        };
    }

    /** Whether people choose the order of these; signals and course changes have one of their own. */
    public boolean isOrdered() {
        return switch (this) {
            case OBJECTIVE, LINE, SELECTION -> true;
            case PLAN, SIGNAL, COURSE -> false;
        };
    }

    /** What an item of this kind never lacks. */
    public Set<Field> required() {
        return switch (this) {
            case PLAN -> EnumSet.of(Field.TITLE, Field.FIRST_DAY, Field.LAST_DAY);
            case OBJECTIVE, LINE, SIGNAL, COURSE -> EnumSet.of(Field.TITLE);
            case SELECTION -> EnumSet.of(Field.CUSTOMER, Field.REASON);
        };
    }
}
