package nl.koers.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.meeting.model.Who;
import nl.koers.team.TeamSettings;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same moment: what one does is never lost to the other. */
@KoersTest
class MeetingRaceTest {

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingEnd end;

    @Autowired
    Meetings meetings;

    @Autowired
    Agendas agendas;

    @Autowired
    Actions actions;

    @Autowired
    TeamSettings settings;

    @Autowired
    MinutesBook book;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;
    Teams.Seller bram;

    @BeforeEach
    void aTeamWhoseRepsMayLead() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        bram = teams.hire(crew, "Bram Bos");
        Teams.saved(teams.as(crew.manager().account(), () -> settings.letRepsLead(crew.team(), true)));
    }

    @RepeatedTest(3)
    void twoWhoStartAtOnceAreInOneMeeting() throws Exception {
        var started = atOnce(() -> start(anna.account()), () -> start(bram.account()));

        assertThat(started).allMatch(Outcome.Saved.class::isInstance);
        assertThat(started.stream().map(Teams::saved).map(Meeting::id).distinct())
                .hasSize(1);
    }

    @RepeatedTest(3)
    void ofTwoWhoTakeTheLeadOneLeadsAndTheOtherHearsWho() throws Exception {
        var meeting = Teams.saved(start(crew.manager().account()));
        var seen = Optional.of(crew.manager().account());

        var taken = atOnce(
                () -> teams.as(anna.account(), () -> lead.take(crew.team(), meeting.id(), seen)),
                () -> teams.as(bram.account(), () -> lead.take(crew.team(), meeting.id(), seen)));

        assertThat(taken).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
        assertThat(taken).filteredOn(Outcome.Conflict.class::isInstance).hasSize(1);
    }

    @RepeatedTest(3)
    void twoPointsThatAreAddedAtOnceBothStandOnTheAgenda() throws Exception {
        var meeting = Teams.saved(teams.as(anna.account(), () -> agendas.prepare(crew.team())));

        atOnce(
                () -> teams.as(anna.account(), () -> agendas.add(crew.team(), meeting.id(), "Beurs", 5)),
                () -> teams.as(bram.account(), () -> agendas.add(crew.team(), meeting.id(), "Auto", 5)));

        assertThat(teams.as(anna.account(), () -> meetings.upcoming(crew.team()))
                        .agenda())
                .extracting(item -> item.title())
                .contains("Beurs", "Auto");
    }

    @RepeatedTest(3)
    void anActionThatIsMadeWhileTheMeetingClosesIsInTheMinutesOrRefused() throws Exception {
        var meeting = Teams.saved(start(crew.manager().account()));
        var wanted = new NewAction(
                "Rotec bellen",
                new Who.OfRep(anna.rep()),
                LocalDate.of(2026, 11, 27),
                Optional.of(meeting.id()),
                Optional.empty());

        var done = atOnce(
                () -> teams.as(anna.account(), () -> actions.add(crew.team(), wanted)),
                () -> teams.as(crew.manager().account(), () -> end.close(crew.team(), meeting.id())));

        var isMade = done.getFirst() instanceof Outcome.Saved;
        assertThat(teams.as(anna.account(), () -> book.of(crew.team(), meeting.id()))
                        .orElseThrow()
                        .made())
                .hasSize(isMade ? 1 : 0);
    }

    private Outcome<Meeting> start(AccountId who) {
        return teams.as(who, () -> lead.start(crew.team()));
    }

    private static <T> List<T> atOnce(Callable<? extends T> one, Callable<? extends T> other)
            throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            List<Callable<T>> both = List.of(after(start, one), after(start, other));
            return people.invokeAll(both).stream().map(Future::resultNow).toList();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<? extends T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }
}
