package nl.koers.plan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.koers.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class P6CourseChangeTest {

    private static final String ADOPTED = "ADOPTED_ON=2026-01-12";

    @ParameterizedTest(name = "{0}: {1} -> {3}")
    @CsvSource(nullValues = "-", textBlock = """
            open,    TARGET, TARGET=10,         -
            open,    BY,     BY=2026-12-31,     -
            adopted, TARGET, TARGET=10,         plan.course-needed
            adopted, BY,     BY=2026-12-31,     plan.course-needed
            adopted, MEASURE,MEASURE=REVENUE,   plan.course-needed
            adopted, TARGET, TITLE=nog leeg,    -
            adopted, TITLE,  TITLE=Omzet,       -
            adopted, ACTUAL, ACTUAL=3,          -
            adopted, ACTUAL, MEASURE=OWN,        -
            open,    ACTUAL, MEASURE=REVENUE,    plan.counted
            adopted, ACTUAL, MEASURE=ORDERS,     plan.counted
            open,    ACTUAL, MEASURE=NEW_CUSTOMERS, plan.counted
            open,    ACTUAL, MEASURE=APPOINTMENTS,  plan.counted
            adopted, TARGET, TARGET=10; BASELINE=10; AFTER_ADOPTION=2026-11-19, -
            adopted, BY,     BY=2026-12-31; AFTER_ADOPTION=2026-11-19,          -
            adopted, TARGET, TARGET=10; BASELINE=10; AFTER_ADOPTION=2026-11-18, plan.course-needed
            adopted, TARGET, TARGET=11; BASELINE=10; AFTER_ADOPTION=2026-11-19, plan.course-needed
            adopted, OWNER,  OWNER=r1,          -
            adopted, BASELINE,TARGET=10,        plan.not-here
            """)
    void anAdoptedObjectiveChangesOnlyThroughACourseChange(String plan, Field field, String fields, String refused) {
        var objective = Items.item(Items.OBJECTIVE, ItemKind.OBJECTIVE, fields);
        var state = Items.state(Items.plan("adopted".equals(plan) ? ADOPTED : ""), objective);

        assertThat(PlanRules.refusal(state, objective, field, "12", Items.TODAY).map(Reason::key))
                .isEqualTo(Optional.ofNullable(refused));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(nullValues = "-", textBlock = """
            open,    OBJECTIVE, '',              -
            adopted, OBJECTIVE, '',              plan.course-needed
            adopted, OBJECTIVE, AFTER_ADOPTION=2026-11-19, -
            adopted, OBJECTIVE, AFTER_ADOPTION=2026-11-18, plan.course-needed
            adopted, LINE,      '',              -
            adopted, PLAN,      '',              plan.not-here
            adopted, COURSE,    STATUS=PROPOSED, -
            adopted, COURSE,    STATUS=DECIDED,  plan.course-closed
            adopted, COURSE,    STATUS=REJECTED, plan.course-closed
            """)
    void whatMayBeTakenOutOfAPlan(String plan, ItemKind kind, String fields, String refused) {
        var state = Items.state(Items.plan("adopted".equals(plan) ? ADOPTED : ""));

        assertThat(PlanRules.removal(state, Items.item(new ItemId(9), kind, fields), Items.TODAY)
                        .map(Reason::key))
                .isEqualTo(Optional.ofNullable(refused));
    }

    @Test
    void aDecidedCourseChangeIsNotRewritten() {
        var state = Items.state(Items.plan(ADOPTED));
        var proposed = Items.item(Items.COURSE, ItemKind.COURSE, "TITLE=Zorg; STATUS=PROPOSED");
        var decided = proposed.with(Field.STATUS, "DECIDED");

        assertThat(PlanRules.refusal(state, proposed, Field.AFTER, "40 %", Items.TODAY))
                .isEmpty();
        assertThat(PlanRules.refusal(state, decided, Field.AFTER, "40 %", Items.TODAY)
                        .map(Reason::key))
                .contains("plan.course-closed");
        assertThat(PlanRules.refusal(state, proposed, Field.STATUS, "DECIDED", Items.TODAY)
                        .map(Reason::key))
                .contains("plan.not-here");
    }

    @ParameterizedTest(name = "{0} on {1}: due {2}")
    @CsvSource(textBlock = """
            STATUS=DECIDED; REVIEW_ON=2026-11-19,                    2026-11-18, false
            STATUS=DECIDED; REVIEW_ON=2026-11-19,                    2026-11-19, true
            STATUS=DECIDED; REVIEW_ON=2026-11-19; VERDICT=TOO_EARLY, 2026-11-20, true
            STATUS=DECIDED; VERDICT=WORKED,                          2026-11-20, false
            STATUS=PROPOSED; REVIEW_ON=2026-11-19,                   2026-11-20, false
            """)
    void aDecidedCourseChangeComesBackOnItsDay(String fields, LocalDate day, boolean due) {
        assertThat(course(fields).isDue(day)).isEqualTo(due);
    }

    @Test
    void withoutAnotherWordItIsReviewedAfterFourWeeks() {
        assertThat(course("TITLE=Zorg").reviewWeeks()).isEqualTo(4);
        assertThat(course("TITLE=Zorg; REVIEW_WEEKS=6").reviewWeeks()).isEqualTo(6);
    }

    @ParameterizedTest(name = "{0} of {1} in {2}: {3}")
    @CsvSource(textBlock = """
            ADOPTED_ON, 1, adopted, true
            STATUS,     6, adopted, true
            TARGET,     2, adopted, true
            TARGET,     2, open,    false
            REMOVED,    2, adopted, true
            REMOVED,    3, adopted, false
            TITLE,      3, adopted, false
            VERDICT,    6, adopted, false
            """)
    void onlyADeciderTakesADecisionBack(Field field, long item, String plan, boolean decision) {
        var state = Items.state(
                Items.plan("adopted".equals(plan) ? ADOPTED : ""),
                PlanItem.empty(Items.OBJECTIVE, ItemKind.OBJECTIVE),
                PlanItem.empty(Items.LINE, ItemKind.LINE),
                PlanItem.empty(Items.COURSE, ItemKind.COURSE));

        assertThat(PlanRules.isDecision(state, new Edit(new ItemId(item), field, "a", "b")))
                .isEqualTo(decision);
    }

    private static CourseChange course(String fields) {
        return CourseChange.of(Items.item(Items.COURSE, ItemKind.COURSE, fields));
    }
}
