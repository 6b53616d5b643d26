package nl.koers.meeting;

import static nl.koers.fixture.Weeks.W47;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.koers.appointment.Appointments;
import nl.koers.appointment.CustomerChoice;
import nl.koers.appointment.Draft;
import nl.koers.appointment.model.State;
import nl.koers.kernel.AccountId;
import nl.koers.kernel.CustomerId;
import nl.koers.kernel.SalesWeek;
import nl.koers.kernel.TeamId;
import nl.koers.meeting.model.Who;
import nl.koers.team.TeamSettings;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** It is Tuesday 24 November 2026, nine o'clock: week 47 is over and not yet closed. A team has two reps and no series. */
@KoersTest
abstract class MeetingScene {

    static final Instant TUESDAY_NINE = Instant.parse("2026-11-24T08:00:00Z");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    static final SalesWeek W48 = W47.next();

    @Autowired
    Meetings meetings;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingEnd end;

    @Autowired
    Actions actions;

    @Autowired
    Commitments commitments;

    @Autowired
    Appointments appointments;

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

    Meeting start() {
        return Teams.saved(asManager(() -> lead.start(team)));
    }

    void close(Meeting meeting) {
        Teams.saved(asManager(() -> end.close(team, meeting.id())));
    }

    ActionPoint act(Meeting meeting) {
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

    CustomerId hold(Teams.Seller seller, String customer, LocalDate day) {
        var draft = Draft.planned(new CustomerChoice.Typed(customer), day).in(State.HELD);
        return Teams.saved(asManager(() -> appointments.add(team, seller.rep(), draft, "achteraf gemeld")))
                .customer()
                .id();
    }

    AccountId manager() {
        return crew.manager().account();
    }

    <T> T asManager(Supplier<T> work) {
        return teams.as(manager(), work);
    }

    <T> T as(Teams.Seller seller, Supplier<T> work) {
        return teams.as(seller.account(), work);
    }
}
