package nl.koers.plan.model;

import java.util.EnumSet;
import java.util.Set;

/** What can be said of an item. The plan is a set of items, an item is a set of these. */
public enum Field {
    /** What it is, in a few words. */
    TITLE,
    /** The point on the horizon, in one line (P1). */
    HORIZON,
    FIRST_DAY,
    LAST_DAY,
    ADOPTED_ON,
    ADOPTED_BY,
    /** Weeks after which a customer with priority A was not seen for too long (P4). */
    RHYTHM_A,
    RHYTHM_B,
    RHYTHM_C,
    /** A shared text: why this plan. */
    WHY,

    MEASURE,
    /** What an own measure counts: "offertes". */
    UNIT,
    /** The first target, visible for ever (P2). */
    BASELINE,
    TARGET,
    /** What was reached of an own measure, typed; what Koers counts itself nobody types. */
    ACTUAL,
    BY,
    ENDED_ON,
    /** The day on which it was added, when the plan was adopted already. */
    AFTER_ADOPTION,

    OWNER,
    PRIORITY,
    STATE,
    /** When it is done well (P3). */
    GOOD_WHEN,
    CUSTOMERS,
    /** The one customer of a selection. */
    CUSTOMER,
    /** Why: of a selection, of a course change. */
    REASON,
    /** The number of a rep's week from which it was made: {@code r12/2026-W47}. */
    ORIGIN,

    SINCE,
    OBJECTIVE,
    /** Which number is watched (P5). */
    WATCHED,
    /** What a typed number counts: "offertes schuiven". */
    COUNTED,
    SIDE,
    LIMIT,
    /** The typed number as it is now. */
    NUMBER,

    STATUS,
    SUBJECT,
    BEFORE,
    AFTER,
    SIGNAL,
    EXPECTED,
    /** Weeks from the decision to its review. */
    REVIEW_WEEKS,
    REVIEW_ON,
    REVIEWED_ON,
    VERDICT,
    PROPOSED_BY,
    PROPOSED_ON,
    DECIDED_BY,
    DECIDED_ON,
    /** The meeting in which it was decided. */
    MEETING,
    /** The meeting in which it was looked at again last. */
    REVIEWED_IN,
    /** A shared text: the rationale of a course change. */
    RATIONALE,

    /** Where it stands among its like; see {@link Place}. */
    PLACE,
    /** "1" once it was taken out of the plan; it stays in the history. */
    REMOVED;

    /** Only commands of their own write these. */
    private static final Set<Field> KEPT = EnumSet.of(
            ADOPTED_ON,
            ADOPTED_BY,
            WHY,
            BASELINE,
            ENDED_ON,
            AFTER_ADOPTION,
            ORIGIN,
            STATUS,
            SUBJECT,
            REVIEW_ON,
            REVIEWED_ON,
            VERDICT,
            PROPOSED_BY,
            PROPOSED_ON,
            DECIDED_BY,
            DECIDED_ON,
            MEETING,
            REVIEWED_IN,
            RATIONALE,
            PLACE,
            REMOVED);

    /** Which values it may have. */
    public FieldType type() {
        return switch (this) {
            case TITLE, BEFORE, AFTER -> new FieldType.Text(200);
            case HORIZON, GOOD_WHEN -> new FieldType.Text(300);
            case FIRST_DAY,
                    LAST_DAY,
                    ADOPTED_ON,
                    BY,
                    ENDED_ON,
                    AFTER_ADOPTION,
                    SINCE,
                    REVIEW_ON,
                    REVIEWED_ON,
                    PROPOSED_ON,
                    DECIDED_ON -> new FieldType.Day();
            case ADOPTED_BY, WHY, ORIGIN, PROPOSED_BY, DECIDED_BY, MEETING, REVIEWED_IN, RATIONALE, PLACE, REMOVED ->
                new FieldType.Reference();
            case RHYTHM_A, RHYTHM_B, RHYTHM_C -> FieldType.Amount.between(1, 104, 0);
            case MEASURE -> FieldType.Choice.of(Measure.class);
            case UNIT -> new FieldType.Text(30);
            case BASELINE, TARGET -> FieldType.Amount.between(0, 999_999_999_999L, 2);
            case ACTUAL, LIMIT, NUMBER -> FieldType.Amount.between(-999_999_999_999L, 999_999_999_999L, 2);
            case OWNER -> new FieldType.Person();
            case PRIORITY -> FieldType.Choice.of(Priority.class);
            case STATE -> FieldType.Choice.of(LineState.class);
            case CUSTOMERS -> new FieldType.Customers(20);
            case CUSTOMER -> new FieldType.Customers(1);
            case REASON, EXPECTED -> new FieldType.Text(500);
            case OBJECTIVE -> new FieldType.Item(ItemKind.OBJECTIVE);
            case WATCHED -> FieldType.Choice.of(Watched.class);
            case COUNTED -> new FieldType.Text(100);
            case SIDE -> FieldType.Choice.of(Side.class);
            case STATUS -> FieldType.Choice.of(CourseState.class);
            case SUBJECT -> FieldType.Choice.of(Subject.class);
            case SIGNAL -> new FieldType.Item(ItemKind.SIGNAL);
            case REVIEW_WEEKS -> FieldType.Amount.between(1, CourseChange.MOST_WEEKS, 0);
            case VERDICT -> FieldType.Choice.of(Verdict.class);
        };
    }

    /** Whether somebody may type another value; else a command of its own writes it. */
    public boolean isTyped() {
        return !KEPT.contains(this);
    }
}
