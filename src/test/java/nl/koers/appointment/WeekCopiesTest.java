package nl.koers.appointment;

import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.koers.appointment.model.State;
import nl.koers.kernel.Outcome;
import nl.koers.team.Leave;
import nl.koers.team.NewLeave;
import nl.koers.team.model.AbsenceKind;
import nl.koers.team.model.DayPart;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KoersTest
class WeekCopiesTest {

    @Autowired
    WeekCopies copies;

    @Autowired
    Appointments appointments;

    @Autowired
    Leave leave;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    void aWeekWithThreeAppointments() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
        add("Rotec BV", MONDAY, State.HELD);
        add("Hotel Het Anker", MONDAY.plusDays(1), State.NO_SHOW);
        add("Van Dijk Bouw", MONDAY.plusDays(2), State.CANCELLED);
    }

    @Test
    void aCopyIsPlannedOnTheSameWeekdaysWithoutWhatWasCancelled() {
        assertThat(copy())
                .extracting(copied -> copied.customer().name() + " " + copied.day() + " " + copied.state())
                .containsExactly("Rotec BV 2026-11-23 PLANNED", "Hotel Het Anker 2026-11-24 PLANNED");
    }

    @Test
    void aSecondCopyAddsNothing() {
        copy();

        assertThat(copy()).isEmpty();
        assertThat(asAnna(() -> appointments.week(crew.team(), anna.rep(), W47.next())))
                .hasSize(2);
    }

    @Test
    void daysOffStayFree() {
        var monday = MONDAY.plusDays(7);
        Teams.saved(asAnna(() -> leave.take(
                new NewLeave(crew.team(), anna.rep(), monday, monday, AbsenceKind.LEAVE, DayPart.NONE, ""))));

        assertThat(copy()).extracting(Appointment::day).containsExactly(monday.plusDays(1));
    }

    @Test
    void nothingIsCopiedIntoAClosedWeek() {
        assertThat(asAnna(() -> copies.copy(crew.team(), anna.rep(), W47, W47.previous(), "")))
                .isEqualTo(Outcome.rejected("week.closed", 46));
    }

    private List<Appointment> copy() {
        return Teams.saved(asAnna(() -> copies.copy(crew.team(), anna.rep(), W47, W47.next(), "")));
    }

    private void add(String customer, LocalDate day, State state) {
        var draft = Draft.planned(new CustomerChoice.Typed(customer), day).in(state);
        Teams.saved(asAnna(() -> appointments.add(crew.team(), anna.rep(), draft, "")));
    }

    private <T> T asAnna(Supplier<T> work) {
        return teams.as(anna.account(), work);
    }
}
