package nl.koers.plan;

import static nl.koers.testing.Teams.refused;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.meeting.MeetingLead;
import nl.koers.meeting.MinutesBook;
import nl.koers.meeting.model.Minutes;
import nl.koers.plan.model.CourseChange;
import nl.koers.plan.model.CourseState;
import nl.koers.plan.model.Difference;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.Subject;
import nl.koers.plan.model.Verdict;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class CoursesTest {

    @Autowired
    Teams teams;

    @Autowired
    Plans plans;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanStarting starting;

    @Autowired
    PlanTaking taking;

    @Autowired
    Courses courses;

    @Autowired
    MeetingLead meetings;

    @Autowired
    MinutesBook minutes;

    @Autowired
    JdbcClient sql;

    @Autowired
    StandingClock.Settable clock;

    PlanGround ground;
    Teams.Seller anna;
    ItemId revenue;

    @BeforeEach
    void anAdoptedPlan() {
        ground = PlanGround.of(teams, plans, editing, starting);
        anna = teams.hire(ground.crew(), "Anna de Wit");
        revenue = ground.objective("Omzet", "1400000");
        saved(ground.managing(() -> courses.adopt(ground.team(), ground.plan())));
    }

    @AfterEach
    void backToNoon() {
        clock.reset();
    }

    @Test
    void adoptionKeepsTheTargetsAsBaselinesAndFixesThem() {
        assertThat(ground.page().plan().adoptedOn()).contains(LocalDate.of(2026, 11, 19));
        assertThat(ground.value(revenue, Field.BASELINE)).isEqualTo("1400000");
        assertThat(ground.edit(revenue, Field.TARGET, "1400000", "1300000"))
                .isEqualTo(Edited.rejected("plan.course-needed"));
        assertThat(refused(ground.managing(() -> editing.remove(ground.team(), ground.plan(), revenue))))
                .isEqualTo("plan.course-needed");
        assertThat(refused(ground.managing(() -> courses.adopt(ground.team(), ground.plan()))))
                .isEqualTo("plan.already-adopted");
    }

    @Test
    void anObjectiveOfLaterGetsItsFirstTargetAsBaseline() {
        var later = ground.add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Nieuwe klanten"));

        assertThat(ground.edit(later, Field.TARGET, "", "24")).isInstanceOf(Edited.Saved.class);

        assertThat(ground.value(later, Field.BASELINE)).isEqualTo("24");
    }

    @Test
    void anObjectiveOfLaterIsMendedOrTakenOutOnItsDayAndFixedFromTheNextOn() {
        var later = ground.add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Nieuwe klanten", Field.TARGET, "240"));
        var wrong = ground.add(ItemKind.OBJECTIVE, Map.of(Field.TITLE, "Dubbel", Field.TARGET, "1"));

        assertThat(ground.edit(later, Field.TARGET, "240", "24")).isInstanceOf(Edited.Saved.class);
        assertThat(ground.value(later, Field.BASELINE)).isEqualTo("24");
        saved(ground.managing(() -> editing.remove(ground.team(), ground.plan(), wrong)));

        clock.set(Instant.parse("2026-11-19T23:00:00Z"));
        assertThat(ground.edit(later, Field.TARGET, "24", "20")).isEqualTo(Edited.rejected("plan.course-needed"));
        assertThat(refused(ground.managing(() -> editing.remove(ground.team(), ground.plan(), later))))
                .isEqualTo("plan.course-needed");
    }

    @Test
    void whatIsLookedAtAgainOrRejectedInAMeetingStandsInItsMinutes() {
        var first = propose("1300000");
        saved(ground.managing(() -> courses.decide(decision(first, true))));
        var meeting =
                saved(ground.managing(() -> meetings.start(ground.team()))).id();
        var second = propose("1200000");
        saved(ground.managing(
                () -> courses.decide(new DecideCourse(ground.team(), ground.plan(), second, "1200000", false))));
        saved(ground.managing(() -> courses.review(
                new ReviewCourse(ground.team(), ground.plan(), first, Verdict.DID_NOT, Optional.empty()))));

        var kept = ground.managing(() -> minutes.draft(ground.team(), meeting)).orElseThrow();

        assertThat(kept.course()).isEmpty();
        assertThat(kept.reviewed()).extracting(Minutes.ReviewLine::verdict).containsExactly("DID_NOT");
        assertThat(kept.rejected()).extracting(Minutes.CourseLine::after).containsExactly("1200000");
    }

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
    void whatIsDecidedWhileTheTeamMeetsIsDecidedInThatMeeting() {
        var course = propose("1300000");
        var meeting =
                saved(ground.managing(() -> meetings.start(ground.team()))).id();

        saved(ground.managing(() -> courses.decide(decision(course, true))));

        assertThat(course(course).meeting()).contains(meeting);
        assertThat(meetingOfLastChange()).contains(meeting.value());
    }

    @Test
    void aMeetingThatNobodyClosedDoesNotGoOnTheNextDay() {
        var course = propose("1300000");
        saved(ground.managing(() -> meetings.start(ground.team())));
        clock.set(clock.instant().plus(Duration.ofHours(13)));

        saved(ground.managing(() -> courses.decide(decision(course, true))));

        assertThat(course(course).meeting()).isEmpty();
        assertThat(meetingOfLastChange()).isEmpty();
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

    @Test
    void aMeetingReadsWhatChangedWhileItRan() {
        clock.set(Instant.parse("2026-11-20T09:00:00Z"));
        var course = propose("1300000");
        saved(ground.managing(() -> courses.decide(decision(course, true))));
        clock.set(Instant.parse("2026-11-20T12:00:00Z"));
        ground.line("Na afloop");

        var minutes = ground.managing(() -> plans.between(
                ground.team(),
                ground.plan(),
                Instant.parse("2026-11-20T08:30:00Z"),
                Instant.parse("2026-11-20T09:30:00Z")));

        assertThat(minutes.differences())
                .anySatisfy(difference -> assertThat(difference)
                        .isInstanceOfSatisfying(Difference.Changed.class, changed -> {
                            assertThat(changed.field()).isEqualTo(Field.TARGET);
                            assertThat(changed.before()).isEqualTo("1400000");
                            assertThat(changed.after()).isEqualTo("1300000");
                        }))
                .anySatisfy(difference -> assertThat(difference).isInstanceOf(Difference.Added.class))
                .hasSize(2);
        assertThat(ground.managing(() -> plans.asOf(ground.team(), ground.plan(), LocalDate.of(2026, 11, 19)))
                        .orElseThrow()
                        .value(revenue, Field.TARGET))
                .isEqualTo("1400000");
    }

    private ItemId propose(String after) {
        return saved(proposing(revenue, Subject.TARGET, after)).item();
    }

    private Outcome<Added> proposing(ItemId objective, Subject subject, String after) {
        return teams.as(
                anna.account(),
                () -> courses.propose(new ProposeCourse(
                        ground.team(),
                        ground.plan(),
                        "Omzetdoel bijgesteld",
                        Optional.of(objective),
                        subject,
                        "",
                        after,
                        "uitstel in de bouw",
                        Optional.empty(),
                        "",
                        4)));
    }

    private DecideCourse decision(ItemId course, boolean go) {
        return new DecideCourse(ground.team(), ground.plan(), course, "1300000", go);
    }

    private Outcome<Long> review(ItemId course, Verdict verdict, String again) {
        var day = Optional.of(again).filter(text -> !text.isEmpty()).map(LocalDate::parse);
        return teams.as(
                anna.account(),
                () -> courses.review(new ReviewCourse(ground.team(), ground.plan(), course, verdict, day)));
    }

    private Optional<Long> meetingOfLastChange() {
        return sql.sql("select meeting_id from plan_change where plan_id = ? order by revision desc limit 1")
                .param(ground.plan().value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    private CourseAgenda agenda() {
        return ground.managing(() -> plans.agenda(ground.team())).orElseThrow();
    }

    private CourseChange course(ItemId id) {
        return ground.page().plan().courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
