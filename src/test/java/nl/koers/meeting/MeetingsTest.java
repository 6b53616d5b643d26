package nl.koers.meeting;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.live.Presence;
import nl.koers.meeting.model.ActionState;
import nl.koers.meeting.model.Commitment;
import nl.koers.meeting.model.Minutes;
import nl.koers.meeting.model.PointKind;
import nl.koers.meeting.model.PromiseAndDeed;
import nl.koers.meeting.model.Series;
import nl.koers.meeting.model.Stage;
import nl.koers.meeting.model.Who;
import nl.koers.team.Leave;
import nl.koers.team.NewLeave;
import nl.koers.team.TeamSettings;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** It is Tuesday 24 November 2026, nine o'clock: week 47 is over and not yet closed. */
@KoersTest
class MeetingsTest {

    private static final Instant TUESDAY_NINE = Instant.parse("2026-11-24T08:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final SalesWeek W48 = W47.next();

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingSeries series;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingEnd end;

    @Autowired
    Agendas agendas;

    @Autowired
    Actions actions;

    @Autowired
    Commitments commitments;

    @Autowired
    Decisions decisions;

    @Autowired
    Attendances attendances;

    @Autowired
    MeetingNumbers numbers;

    @Autowired
    MinutesBook minutes;

    @Autowired
    Appointments appointments;

    @Autowired
    Presence presence;

    @Autowired
    Leave leave;

    @Autowired
    TeamSettings settings;

    @Autowired
    Teams teams;

    @Autowired
    StandingClock.Settable clock;

    Teams.Crew crew;
    TeamId team;
    Teams.Seller anna;
    Teams.Seller bram;

    @BeforeEach
    void aTeamWithTwoRepsAndNoSeries() {
        clock.set(TUESDAY_NINE);
        crew = teams.found();
        team = crew.team();
        anna = teams.hire(crew, "Anna de Wit");
        bram = teams.hire(crew, "Bram Bos");
    }

    @AfterEach
    void backToThursday() {
        clock.reset();
    }

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
        assertThat(meeting.currentPoint().orElseThrow().item().kind()).isEqualTo(PointKind.NUMBERS);
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

    @Test
    void everybodyFollowsTheLeaderAndTimeIsKeptPerPoint() {
        var meeting = start();
        clock.set(TUESDAY_NINE.plusSeconds(600));

        var second = goTo(meeting, 1);
        clock.set(TUESDAY_NINE.plusSeconds(660));

        assertThat(second.currentPoint().orElseThrow().item().kind()).isEqualTo(PointKind.ACTIONS);
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

    @Test
    void numbersStayAsTheyWereAtTheStartBesideWhatIsCorrected() {
        var meeting = start();
        hold(anna, "Rotec BV", MONDAY);

        var both = as(anna, () -> numbers.of(team, meeting.id())).orElseThrow();

        assertThat(both.start().week()).isEqualTo(W47);
        assertThat(both.start().of(anna.rep()).orElseThrow().last()).isEqualTo(new Snapshot.Score(0, 10));
        assertThat(both.now().of(anna.rep()).orElseThrow().last()).isEqualTo(new Snapshot.Score(1, 10));
    }

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
        assertThat(as(bram, () -> actions.openOf(team, bram.rep()))).containsExactly(made);

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

    @Test
    void whoIsFreeThisWeekStillHasTheJudgementOfTheWeekThatIsLookedAt() {
        Teams.saved(asManager(() -> leave.take(new NewLeave(
                team, anna.rep(), MONDAY.plusDays(7), MONDAY.plusDays(11), AbsenceKind.LEAVE, DayPart.NONE, ""))));
        var meeting = start();

        assertThat(as(bram, () -> numbers.of(team, meeting.id()))
                        .orElseThrow()
                        .now()
                        .of(anna.rep())
                        .orElseThrow())
                .satisfies(row -> {
                    assertThat(row.now().norm()).isZero();
                    assertThat(row.last().norm()).isEqualTo(10);
                    assertThat(row.standing()).isNotEqualTo("FREE");
                });
    }

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

    private Meeting start() {
        return Teams.saved(asManager(() -> lead.start(team)));
    }

    private void close(Meeting meeting) {
        Teams.saved(asManager(() -> end.close(team, meeting.id())));
    }

    private Meeting goTo(Meeting meeting, int place) {
        return Teams.saved(asManager(() -> lead.goTo(
                team,
                meeting.id(),
                meeting.current(),
                meeting.agenda().get(place).id())));
    }

    private ActionPoint act(Meeting meeting) {
        return Teams.saved(as(
                anna,
                () -> actions.add(
                        team,
                        new NewAction(
                                "Stand regelen",
                                new Who.OfRep(bram.rep()),
                                FRIDAY,
                                Optional.of(meeting.id()),
                                Optional.empty()))));
    }

    private nl.koers.kernel.CustomerId hold(Teams.Seller seller, String customer, LocalDate day) {
        var draft = Draft.planned(new CustomerChoice.Typed(customer), day).in(State.HELD);
        return Teams.saved(asManager(() -> appointments.add(team, seller.rep(), draft, "achteraf gemeld")))
                .customer()
                .id();
    }

    private AccountId manager() {
        return crew.manager().account();
    }

    private <T> T asManager(Supplier<T> work) {
        return teams.as(manager(), work);
    }

    private <T> T as(Teams.Seller seller, Supplier<T> work) {
        return teams.as(seller.account(), work);
    }
}
