package nl.koers.meeting;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.meeting.model.ActionState;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.Stage;
import nl.koers.meeting.model.Who;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class MeetingEndTest extends MeetingScene {

    @Autowired
    Decisions decisions;

    @Autowired
    Attendances attendances;

    @Autowired
    MinutesBook minutes;

    @Test
    void closingClosesTheWeekBeforeForReps() {
        var meeting = start();
        hold(anna, "Rotec BV", MONDAY);

        close(meeting);

        var late = as(
                anna,
                () -> appointments.add(
                        team, anna.rep(), Draft.planned(new CustomerChoice.Typed("Te laat"), MONDAY), ""));
        assertThat(Teams.refused(late)).isEqualTo("week.closed");
        assertThat(as(anna, () -> appointments.isClosed(team, anna.rep(), W47))).isTrue();
        assertThat(as(anna, () -> appointments.isClosed(team, anna.rep(), W48))).isFalse();
    }

    @Test
    void minutesKeepWhatWasAndDoNotChangeAfterTheClose() {
        var meeting = start();
        hold(anna, "Rotec BV", MONDAY);
        var made = act(meeting);
        var point = meeting.agenda().getFirst().id();
        Teams.saved(as(
                anna,
                () -> decisions.add(
                        team, meeting.id(), Optional.of(point), Decision.Kind.DECISION, "Wij gaan naar de beurs")));
        var struck = Teams.saved(as(
                bram,
                () -> decisions.add(team, meeting.id(), Optional.empty(), Decision.Kind.PARKED, "Nieuwe auto's")));
        Teams.saved(as(bram, () -> decisions.withdraw(team, meeting.id(), struck, true)));
        Teams.saved(as(
                anna,
                () -> commitments.promise(
                        team, anna.rep(), W48, Optional.empty(), Optional.of(new Commitment(9, List.of())))));
        Teams.saved(as(anna, () -> attendances.rate(team, meeting.id(), 8)));
        Teams.saved(asManager(() -> attendances.present(team, meeting.id(), new Who.OfRep(bram.rep()), false)));
        close(meeting);
        Teams.saved(as(anna, () -> actions.done(team, made.seen(), Optional.of(meeting.id()))));

        var kept = as(anna, () -> minutes.of(team, meeting.id())).orElseThrow();

        assertThat(kept.numbers().getFirst())
                .isEqualTo(new Minutes.NumberLine("Anna de Wit", 0, 1, 10, "STRUCTURALLY_SHORT"));
        assertThat(kept.points().getFirst().decisions()).containsExactly("Wij gaan naar de beurs");
        assertThat(kept.parked()).isEmpty();
        assertThat(kept.made()).extracting(Minutes.ActionLine::state).containsExactly(ActionState.OPEN);
        assertThat(kept.promises()).containsExactly(new Minutes.PromiseLine("Anna de Wit", 9, List.of()));
        assertThat(kept.present()).containsExactly("Anna de Wit", "Mies Manager");
        assertThat(kept.absent()).containsExactly("Bram Bos");
        assertThat(kept.rating().orElseThrow()).isEqualTo(8);
    }

    @Test
    void minutesNameEverybodyWhoLed() {
        Teams.saved(asManager(() -> settings.letRepsLead(team, true)));
        var meeting = start();
        Teams.saved(as(anna, () -> lead.take(team, meeting.id(), Optional.of(manager()))));
        Teams.saved(asManager(() -> lead.take(team, meeting.id(), Optional.of(anna.account()))));
        Teams.saved(as(bram, () -> lead.take(team, meeting.id(), Optional.of(manager()))));
        close(meeting);

        var kept = as(anna, () -> minutes.of(team, meeting.id())).orElseThrow();

        assertThat(kept.leader()).isEqualTo("Bram Bos");
        assertThat(kept.ledBefore()).containsExactly("Anna de Wit", "Mies Manager");
    }

    @Test
    void reopeningIsTheManagersNeedsAReasonAndIsClosedAgain() {
        var meeting = start();
        close(meeting);

        assertThat(Teams.refused(as(
                        anna,
                        () -> decisions.add(team, meeting.id(), Optional.empty(), Decision.Kind.DECISION, "Te laat"))))
                .isEqualTo("meeting.not-running");
        assertThat(Teams.refused(asManager(() -> end.reopen(team, meeting.id(), " "))))
                .isEqualTo("meeting.text-missing");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(anna, () -> end.reopen(team, meeting.id(), "vergeten")));
        var reopened = Teams.saved(asManager(() -> end.reopen(team, meeting.id(), "besluit vergeten")));
        Teams.saved(as(
                anna,
                () -> decisions.add(
                        team,
                        meeting.id(),
                        Optional.of(meeting.agenda().getFirst().id()),
                        Decision.Kind.DECISION,
                        "Toch naar de beurs")));
        close(meeting);

        assertThat(reopened.stage()).isEqualTo(Stage.REOPENED);
        assertThat(as(anna, () -> minutes.of(team, meeting.id()))
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .decisions())
                .containsExactly("Toch naar de beurs");
        assertThat(as(anna, () -> minutes.of(team, meeting.id())).orElseThrow().reopenings())
                .containsExactly(new Minutes.Reopening(
                        LocalDateTime.of(2026, 11, 24, 9, 0), "Mies Manager", "besluit vergeten"));
        assertThat(as(anna, () -> meetings.past(team, 5))).hasSize(1);
    }
}
