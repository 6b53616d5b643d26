package nl.koers.plan;

import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.koers.meeting.MeetingEnd;
import nl.koers.meeting.MeetingLead;
import nl.koers.meeting.MinutesBook;
import nl.koers.meeting.model.Minutes;
import nl.koers.plan.model.Difference;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.Verdict;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CoursesInMeetingsTest extends CourseScene {

    @Autowired
    MeetingLead meetings;

    @Autowired
    MeetingEnd end;

    @Autowired
    MinutesBook minutes;

    @Autowired
    JdbcClient sql;

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
    void whatIsDecidedInAMeetingThatWasOpenedAgainStandsInItsMinutes() {
        var late = propose("1300000");
        var meeting =
                saved(ground.managing(() -> meetings.start(ground.team()))).id();
        saved(ground.managing(() -> end.close(ground.team(), meeting)));
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        saved(ground.managing(() -> end.reopen(ground.team(), meeting, "besluit vergeten")));

        saved(ground.managing(() -> courses.decide(decision(late, true))));
        saved(ground.managing(() -> end.close(ground.team(), meeting)));

        assertThat(course(late).meeting()).contains(meeting);
        assertThat(ground.managing(() -> minutes.of(ground.team(), meeting))
                        .orElseThrow()
                        .course())
                .extracting(Minutes.CourseLine::after)
                .containsExactly("1300000");
    }

    @Test
    void theMeetingThatRunsComesBeforeOneThatWasOpenedAgain() {
        var course = propose("1300000");
        var former = saved(ground.managing(() -> meetings.start(ground.team()))).id();
        saved(ground.managing(() -> end.close(ground.team(), former)));
        var running =
                saved(ground.managing(() -> meetings.start(ground.team()))).id();
        saved(ground.managing(() -> end.reopen(ground.team(), former, "besluit vergeten")));

        saved(ground.managing(() -> courses.decide(decision(course, true))));

        assertThat(course(course).meeting()).contains(running);
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
        assertThat(ground.managing(() -> plans.on(ground.team(), ground.plan(), LocalDate.of(2026, 11, 19)))
                        .orElseThrow()
                        .state()
                        .value(revenue, Field.TARGET))
                .isEqualTo("1400000");
    }

    private Optional<Long> meetingOfLastChange() {
        return sql.sql("select meeting_id from plan_change where plan_id = ? order by revision desc limit 1")
                .param(ground.plan().value())
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }
}
