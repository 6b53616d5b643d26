package nl.koers.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.live.Presence;
import nl.koers.meeting.model.PointKind;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingLeadTest extends MeetingScene {

    @Autowired
    Presence presence;

    @Test
    void everybodyFollowsTheLeaderAndTimeIsKeptPerPoint() {
        var meeting = start();
        clock.set(TUESDAY_NINE.plusSeconds(600));

        var second = goTo(meeting, 1);
        clock.set(TUESDAY_NINE.plusSeconds(660));

        assertThat(second.current().flatMap(second::point).orElseThrow().item().kind())
                .isEqualTo(PointKind.ACTIONS);
        assertThat(second.agenda().getFirst().spent()).isEqualTo(Duration.ofMinutes(10));
        assertThat(second.spent(clock.instant())).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void twoClicksOnNextAreOneStep() {
        var meeting = start();
        var wanted = meeting.agenda().get(1).id();
        Teams.saved(asManager(() -> lead.goTo(team, meeting.id(), meeting.current(), wanted)));

        assertThat(asManager(() -> lead.goTo(team, meeting.id(), meeting.current(), wanted)))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(asManager(() -> lead.goTo(
                        team,
                        meeting.id(),
                        meeting.current(),
                        meeting.agenda().get(2).id())))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void anotherTakesTheLeadAndTheFirstNoLongerLeads() {
        Teams.saved(asManager(() -> settings.letRepsLead(team, true)));
        var meeting = start();

        assertThat(Teams.refused(as(
                        anna,
                        () -> lead.goTo(
                                team,
                                meeting.id(),
                                meeting.current(),
                                meeting.agenda().get(1).id()))))
                .isEqualTo("meeting.not-leading");
        var taken = Teams.saved(as(anna, () -> lead.take(team, meeting.id(), Optional.of(manager()))));

        assertThat(taken.isLedBy(anna.account())).isTrue();
        assertThat(as(bram, () -> lead.take(team, meeting.id(), Optional.of(manager()))))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void whenTheLeaderIsGoneWhoeverTakesPartTakesTheLeadAndGoesOn() {
        var meeting = start();
        var stay = presence.enter(team, meeting.place(), manager(), "Mies Manager");
        clock.set(TUESDAY_NINE.plusSeconds(60));
        presence.here(stay);
        clock.set(TUESDAY_NINE.plusSeconds(89));
        assertThat(Teams.refused(as(anna, () -> lead.take(team, meeting.id(), Optional.of(manager())))))
                .isEqualTo("meeting.leader-here");

        clock.set(TUESDAY_NINE.plusSeconds(91));
        var taken = Teams.saved(as(anna, () -> lead.take(team, meeting.id(), Optional.of(manager()))));

        assertThat(taken.isLedBy(anna.account())).isTrue();
        var next = meeting.agenda().get(1).id();
        assertThat(Teams.saved(as(anna, () -> lead.goTo(team, meeting.id(), meeting.current(), next)))
                        .current())
                .contains(next);
        assertThat(Teams.saved(asManager(() -> lead.take(team, meeting.id(), Optional.of(anna.account()))))
                        .isLedBy(manager()))
                .isTrue();
    }

    private Meeting goTo(Meeting meeting, int place) {
        return Teams.saved(asManager(() -> lead.goTo(
                team,
                meeting.id(),
                meeting.current(),
                meeting.agenda().get(place).id())));
    }
}
