package nl.koers.plan.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.MeetingId;

/**
 * Another course than was adopted (P6).
 *
 * @param objective what it changes; empty when it is about the course in own words
 * @param before what held when it was decided, or holds while it is proposed
 * @param reviewWeeks weeks from the decision to its review
 * @param meeting in which it was decided or rejected
 * @param reviewedIn the meeting in which it was looked at again last; empty outside one
 * @param reviewOn the day from which it stands on the agenda; empty before the decision and after the review
 */
public record CourseChange(
        ItemId id,
        String title,
        CourseState state,
        Optional<ItemId> objective,
        Subject subject,
        String before,
        String after,
        String reason,
        Optional<ItemId> signal,
        String expected,
        int reviewWeeks,
        Optional<LocalDate> reviewOn,
        Optional<LocalDate> reviewedOn,
        Optional<Verdict> verdict,
        String proposedBy,
        Optional<LocalDate> proposedOn,
        String decidedBy,
        Optional<LocalDate> decidedOn,
        Optional<MeetingId> meeting,
        Optional<MeetingId> reviewedIn) {

    /** Weeks to a review when nobody says otherwise. */
    public static final int REVIEW_AFTER = 4;

    /** As long as a review can be put off. */
    public static final int MOST_WEEKS = 52;

    public static CourseChange of(PlanItem item) {
        return new CourseChange(
                item.id(),
                item.get(Field.TITLE),
                item.choice(Field.STATUS, CourseState.class).orElse(CourseState.PROPOSED),
                item.item(Field.OBJECTIVE),
                item.choice(Field.SUBJECT, Subject.class).orElse(Subject.OTHER),
                item.get(Field.BEFORE),
                item.get(Field.AFTER),
                item.get(Field.REASON),
                item.item(Field.SIGNAL),
                item.get(Field.EXPECTED),
                item.number(Field.REVIEW_WEEKS).map(BigDecimal::intValueExact).orElse(REVIEW_AFTER),
                item.day(Field.REVIEW_ON),
                item.day(Field.REVIEWED_ON),
                item.choice(Field.VERDICT, Verdict.class),
                item.get(Field.PROPOSED_BY),
                item.day(Field.PROPOSED_ON),
                item.get(Field.DECIDED_BY),
                item.day(Field.DECIDED_ON),
                id(item, Field.MEETING).map(MeetingId::new),
                id(item, Field.REVIEWED_IN).map(MeetingId::new));
    }

    /** Whether it must be looked at on that day: worked, did not work, or still too early. */
    public boolean isDue(LocalDate today) {
        return state == CourseState.DECIDED
                && reviewOn.filter(day -> !day.isAfter(today)).isPresent();
    }

    private static Optional<Long> id(PlanItem item, Field field) {
        return item.has(field) ? Optional.of(Long.valueOf(item.get(field))) : Optional.empty();
    }
}
