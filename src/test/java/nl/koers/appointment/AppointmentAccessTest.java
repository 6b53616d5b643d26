package nl.koers.appointment;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.TUESDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.koers.appointment.model.State;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.RepId;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Who may write in which week, and of whom. */
class AppointmentAccessTest extends AppointmentScene {

    @Test
    void aRepChangesNothingInAClosedWeek() {
        var lastWeek = MONDAY.minusDays(7);
        var draft = Draft.planned(new CustomerChoice.Typed("Rotec BV"), lastWeek);

        assertThat(asAnna(() -> appointments.add(team, anna.rep(), draft, "vergeten")))
                .isEqualTo(Outcome.rejected("week.closed", 46));
        assertThat(asAnna(() -> appointments.edit(
                        team, anna.rep(), add("Rotec BV", TUESDAY).seen(), draft, "vergeten")))
                .isEqualTo(Outcome.rejected("week.closed", 46));
        assertThat(asAnna(() -> appointments.isClosed(team, anna.rep(), W47.previous())))
                .isTrue();
        assertThat(asAnna(() -> appointments.isClosed(team, anna.rep(), W47))).isFalse();
    }

    @Test
    void aManagerChangesAClosedWeekWithAReason() {
        var draft = Draft.planned(new CustomerChoice.Typed("Rotec BV"), MONDAY.minusDays(7))
                .in(State.HELD);

        assertThat(teams.as(manager, () -> appointments.add(team, anna.rep(), draft, "  ")))
                .isEqualTo(Outcome.rejected("week.reason-missing", 46));
        assertThat(teams.as(manager, () -> appointments.add(team, anna.rep(), draft, "x".repeat(501))))
                .isEqualTo(Outcome.rejected("week.reason-too-long", 500));
        assertThat(Teams.saved(teams.as(manager, () -> appointments.add(team, anna.rep(), draft, "stond op papier")))
                        .state())
                .isEqualTo(State.HELD);
    }

    @Test
    void anotherRepNeitherReadsNorWrites() {
        var seen = add("Rotec BV", TUESDAY);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.as(bram.account(), () -> appointments.week(team, anna.rep(), W47)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> hold(bram, anna.rep(), seen));
    }

    @Test
    void anotherRepsAppointmentIsUnknownUnderOnesOwnName() {
        var seen = add("Rotec BV", TUESDAY);

        assertThat(hold(bram, bram.rep(), seen)).isEqualTo(Outcome.rejected("appointment.unknown"));
    }

    @Test
    void idsOfAnotherTeamAreUnknown() {
        var others = teams.found();
        var chris = teams.hire(others, "Chris Kok");
        var theirCustomer = Teams.saved(teams.as(chris.account(), () -> customers.findOrAdd(others.team(), "Van hen")));
        var seen = add("Rotec BV", TUESDAY);
        var theirs = Draft.planned(new CustomerChoice.Known(theirCustomer.id()), TUESDAY);
        var draft = Draft.planned(new CustomerChoice.Typed("X"), TUESDAY);

        assertThat(asAnna(() -> appointments.add(team, anna.rep(), theirs, NO_REASON)))
                .isEqualTo(Outcome.rejected("customer.unknown"));
        assertThat(teams.as(manager, () -> appointments.add(team, chris.rep(), draft, NO_REASON)))
                .isEqualTo(Outcome.rejected("team.unknown-rep"));
        assertThat(teams.as(manager, () -> appointments.week(team, chris.rep(), W47)))
                .isEmpty();
        assertThat(teams.as(
                        others.manager().account(),
                        () -> appointments.hold(others.team(), chris.rep(), seen.seen(), NO_REASON)))
                .isEqualTo(Outcome.rejected("appointment.unknown"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.as(others.manager().account(), () -> appointments.week(team, anna.rep(), W47)));
    }

    private Outcome<Appointment> hold(Teams.Seller who, RepId whose, Appointment seen) {
        return teams.as(who.account(), () -> appointments.hold(team, whose, seen.seen(), NO_REASON));
    }
}
