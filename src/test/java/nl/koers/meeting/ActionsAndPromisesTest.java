package nl.koers.meeting;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import nl.koers.kernel.Outcome;
import nl.koers.meeting.model.ActionState;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.PromiseAndDeed;
import nl.koers.meeting.model.Who;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ActionsAndPromisesTest extends MeetingScene {

    @Test
    void anActionFromANumberKeepsWhereItCameFrom() {
        var meeting = start();
        var made = Teams.saved(as(
                bram,
                () -> actions.add(
                        team,
                        new NewAction(
                                "Samen op pad",
                                new Who.OfRep(bram.rep()),
                                FRIDAY,
                                Optional.of(meeting.id()),
                                Optional.of(new NewAction.From(anna.rep(), W47))))));

        assertThat(made.origin()).contains(new Origin(anna.rep(), "Anna de Wit", W47));
        assertThat(made.owner()).isEqualTo("Bram Bos");
    }

    @Test
    void anOpenActionTravelsAndWhoComesSecondSeesWhatTheFirstWrote() {
        var meeting = start();
        var made = act(meeting);
        close(meeting);

        assertThat(as(anna, () -> actions.open(team))).containsExactly(made);
        assertThat(as(bram, () -> actions.mine(team))).containsExactly(made);

        var next = start();
        var done = Teams.saved(as(anna, () -> actions.done(team, made.seen(), Optional.of(next.id()))));
        assertThat(done.action().state()).isEqualTo(ActionState.DONE);
        assertThat(as(bram, () -> actions.drop(team, made.seen(), Optional.of(next.id()), "")))
                .isEqualTo(new Outcome.Conflict<>(done, "Anna de Wit"));
        assertThat(as(bram, () -> actions.done(team, made.seen(), Optional.of(next.id()))))
                .isEqualTo(Outcome.saved(done));
    }

    @Test
    void aRepPromisesForNobodyElse() {
        var promise = Optional.of(new Commitment(9, List.of()));
        Teams.saved(as(anna, () -> commitments.promise(team, anna.rep(), W48, Optional.empty(), promise)));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> as(anna, () -> commitments.promise(team, bram.rep(), W48, Optional.empty(), promise)));
        assertThat(asManager(() -> commitments.promise(team, anna.rep(), W48, Optional.empty(), Optional.empty())))
                .isEqualTo(new Outcome.Conflict<>(promise, "Anna de Wit"));
    }

    @Test
    void lastWeeksPromiseStandsBesideTheDeed() {
        var held = hold(anna, "Rotec BV", MONDAY);
        var missed = hold(anna, "De Vecht", MONDAY.minusDays(7));
        var promise = new Commitment(1, List.of(held, missed));
        Teams.saved(as(anna, () -> commitments.promise(team, anna.rep(), W47, Optional.empty(), Optional.of(promise))));

        var shown = as(bram, () -> commitments.of(team, W47, W48)).getFirst();

        assertThat(shown.last().done()).isEqualTo(1);
        assertThat(shown.last().ending()).isEqualTo(PromiseAndDeed.Ending.PARTLY);
        assertThat(shown.named(shown.last().missed())).containsExactly("De Vecht");
    }

    @Test
    void aThursdayMeetingComparesTheWeekOfItsNumbersAndTellsThePromiseOfTheOneThatRuns() {
        var promise = Optional.of(new Commitment(6, List.of()));
        Teams.saved(as(anna, () -> commitments.promise(team, anna.rep(), W48, Optional.empty(), promise)));

        var shown = as(bram, () -> commitments.of(team, W47, W48.next())).getFirst();

        assertThat(shown.lastWeek()).isEqualTo(W47);
        assertThat(shown.last().ending()).isEqualTo(PromiseAndDeed.Ending.NONE);
        assertThat(shown.running()).isEqualTo(promise);
        assertThat(shown.next()).isEmpty();
    }
}
