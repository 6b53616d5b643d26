package nl.koers.plan;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.koers.kernel.Outcome;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.Subject;
import nl.koers.plan.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CoursesTest extends CourseScene {

    @Autowired
    PlanTaking taking;

    @Test
    void aRepProposesAManagerDecidesAndTheObjectiveFollows() {
        var course = propose("1300000");
        assertThat(agenda().proposed()).singleElement().satisfies(proposed -> {
            assertThat(proposed.before()).isEqualTo("1400000");
            assertThat(proposed.proposedBy()).isEqualTo("Anna de Wit");
        });

        assertThatThrownBy(() -> teams.as(anna.account(), () -> courses.decide(decision(course, true))))
                .isInstanceOf(AccessDeniedException.class);
        saved(ground.managing(() -> courses.decide(decision(course, true))));

        assertThat(ground.value(revenue, Field.TARGET)).isEqualTo("1300000");
        assertThat(ground.value(revenue, Field.BASELINE)).isEqualTo("1400000");
        assertThat(course(course)).satisfies(decided -> {
            assertThat(decided.state()).isEqualTo(CourseState.DECIDED);
            assertThat(decided.decidedBy()).isEqualTo("Mies Manager");
            assertThat(decided.reviewOn()).contains(LocalDate.of(2026, 12, 17));
            assertThat(decided.meeting()).isEmpty();
        });
        assertThat(agenda().proposed()).isEmpty();
        assertThat(refused(ground.managing(() -> courses.decide(decision(course, false)))))
                .isEqualTo("plan.course-closed");
    }

    @Test
    void aRejectedProposalChangesNothing() {
        var course = propose("1300000");

        saved(ground.managing(() -> courses.decide(decision(course, false))));

        assertThat(ground.value(revenue, Field.TARGET)).isEqualTo("1400000");
        assertThat(course(course).state()).isEqualTo(CourseState.REJECTED);
    }

    @Test
    void nobodyDecidesOnWhatWasChangedUnderTheirEyes() {
        var course = propose("1300000");
        ground.editAs(anna.account(), course, Field.AFTER, "1300000", "900000");

        assertThat(ground.managing(() -> courses.decide(decision(course, true))))
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(conflict.who()).isEqualTo("Anna de Wit"));
        assertThat(ground.value(revenue, Field.TARGET)).isEqualTo("1400000");
    }

    @Test
    void theReviewComesBackUntilItIsNoLongerTooEarly() {
        var course = propose("1300000");
        saved(ground.managing(() -> courses.decide(decision(course, true))));
        assertThat(agenda().due()).isEmpty();

        clock.set(Instant.parse("2026-12-17T11:00:00Z"));
        assertThat(agenda().due()).extracting(CourseChange::id).containsExactly(course);
        saved(review(course, Verdict.TOO_EARLY, "2026-12-31"));
        assertThat(agenda().due()).isEmpty();

        clock.set(Instant.parse("2026-12-31T11:00:00Z"));
        assertThat(agenda().due()).extracting(CourseChange::id).containsExactly(course);
        saved(review(course, Verdict.WORKED, ""));
        assertThat(agenda().due()).isEmpty();
        assertThat(course(course).verdict()).contains(Verdict.WORKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-19", "2027-11-19"})
    void whatIsTooEarlyComesBackOnADayWithinAYear(String again) {
        var course = propose("1300000");
        saved(ground.managing(() -> courses.decide(decision(course, true))));

        assertThat(refused(review(course, Verdict.TOO_EARLY, again))).isEqualTo("plan.review-outside");
    }

    @Test
    void aProposalIsCheckedLikeWhatItChanges() {
        assertThat(refused(proposing(revenue, Subject.TARGET, "veel"))).isEqualTo("plan.no-number");
        assertThat(refused(proposing(revenue, Subject.BY, "2027-02-30"))).isEqualTo("plan.no-day");
        assertThat(refused(proposing(new ItemId(999_999_999L), Subject.TARGET, "1")))
                .isEqualTo("plan.item-unknown");
        assertThat(refused(proposing(revenue, Subject.TARGET, ""))).isEqualTo("plan.missing");
    }

    @Test
    void whatADecidedCourseChangeSaysIsTakenBackByADeciderOnly() {
        var course = propose("1300000");
        var added = ground.page().state().revision();
        saved(ground.managing(() -> courses.decide(decision(course, true))));

        assertThat(teams.as(anna.account(), () -> taking.takeBack(ground.team(), ground.plan(), added)))
                .isEqualTo(Edited.rejected("plan.decider-only"));
        assertThat(course(course).state()).isEqualTo(CourseState.DECIDED);
    }

    @Test
    void onlyWhoDecidesTakesADecisionBackWithAllThatItDid() {
        var course = propose("1300000");
        saved(ground.managing(() -> courses.decide(decision(course, true))));
        var revision = ground.page().state().revision();

        assertThat(teams.as(anna.account(), () -> taking.takeBack(ground.team(), ground.plan(), revision)))
                .isEqualTo(Edited.rejected("plan.decider-only"));
        assertThat(ground.managing(() -> taking.takeBack(ground.team(), ground.plan(), revision)))
                .isInstanceOf(Edited.Saved.class);

        assertThat(ground.value(revenue, Field.TARGET)).isEqualTo("1400000");
        assertThat(course(course).state()).isEqualTo(CourseState.PROPOSED);
    }

    private CourseAgenda agenda() {
        return ground.managing(() -> plans.agenda(ground.team())).orElseThrow();
    }
}
