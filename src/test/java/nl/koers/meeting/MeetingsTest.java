package nl.koers.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.meeting.model.PointKind;
import nl.koers.meeting.model.Series;
import nl.koers.meeting.model.Stage;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MeetingsTest extends MeetingScene {

    @Autowired
    MeetingSeries series;

    @Autowired
    Agendas agendas;

    @Test
    void aTeamWithoutAnythingStartsAMeetingAtOnce() {
        var meeting = start();

        assertThat(meeting.stage()).isEqualTo(Stage.RUNNING);
        assertThat(meeting.agenda())
                .extracting(point -> point.item().kind())
                .containsExactly(
                        PointKind.NUMBERS,
                        PointKind.ACTIONS,
                        PointKind.RED_LIGHTS,
                        PointKind.PLAN,
                        PointKind.WHO_DOES_WHAT,
                        PointKind.CLOSE);
        assertThat(meeting.isLedBy(manager())).isTrue();
        assertThat(meeting.current()
                        .flatMap(meeting::point)
                        .orElseThrow()
                        .item()
                        .kind())
                .isEqualTo(PointKind.NUMBERS);
        assertThat(as(anna, () -> meetings.running(team))).contains(meeting);
    }

    @Test
    void whoStartsSecondJoinsTheOneThatRuns() {
        var first = start();
        var second = start();

        assertThat(second).isEqualTo(first);
    }

    @Test
    void repsStartAndLeadOnlyWhenTheTeamAllowsIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(anna, () -> lead.start(team)));

        Teams.saved(asManager(() -> settings.letRepsLead(team, true)));
        var meeting = Teams.saved(as(anna, () -> lead.start(team)));

        assertThat(meeting.isLedBy(anna.account())).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(anna, () -> end.close(team, meeting.id())));
    }

    @Test
    void membersOfAnotherTeamSeeAndChangeNothing() {
        var meeting = start();
        var stranger = teams.hire(teams.found(), "Chris Kok");

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(stranger, () -> meetings.running(team)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(stranger, () -> actions.open(team)));
        var other = teams.found();
        assertThat(teams.as(other.manager().account(), () -> meetings.find(other.team(), meeting.id())))
                .isEmpty();
        assertThat(Teams.refused(teams.as(other.manager().account(), () -> end.close(other.team(), meeting.id()))))
                .isEqualTo("meeting.not-running");
    }

    @Test
    void theSeriesMakesTheNextMeetingByItself() {
        var weekly = Series.weekly(DayOfWeek.WEDNESDAY, LocalTime.of(9, 30));
        Teams.saved(asManager(() -> series.set(team, Optional.empty(), Optional.of(weekly))));

        var upcoming = as(anna, () -> meetings.upcoming(team));

        assertThat(upcoming.at().orElseThrow().toInstant()).isEqualTo(Instant.parse("2026-11-25T08:30:00Z"));
        assertThat(upcoming.agenda()).isEqualTo(Series.FIRST_AGENDA);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(anna, () -> series.set(team, Optional.of(weekly), Optional.empty())));
        assertThat(asManager(() -> series.set(team, Optional.empty(), Optional.empty())))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void aPointThatARepAddedBeforehandStandsBeforeTheClose() {
        var prepared = Teams.saved(as(anna, () -> agendas.prepare(team)));
        Teams.saved(as(anna, () -> agendas.add(team, prepared.id(), "Beurs in maart", 5)));

        var meeting = start();

        assertThat(meeting.id()).isEqualTo(prepared.id());
        assertThat(meeting.agenda().get(5).item().title()).isEqualTo("Beurs in maart");
        assertThat(meeting.agenda().getLast().item().kind()).isEqualTo(PointKind.CLOSE);
    }

    @Test
    void aPointThatHadNoTurnTravelsToTheNextMeeting() {
        var meeting = start();
        Teams.saved(as(anna, () -> agendas.add(team, meeting.id(), "Beurs in maart", 5)));
        close(meeting);

        assertThat(as(anna, () -> meetings.upcoming(team)).agenda())
                .extracting(item -> item.title())
                .contains("Beurs in maart");
    }
}
