package nl.koers.appointment;

import static nl.koers.fixture.Weeks.FRIDAY;
import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koers.appointment.model.Counting;
import nl.koers.appointment.model.State;
import nl.koers.appointment.model.WeekCount;
import nl.koers.customer.Customers;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One customer takes over another (N7). */
@KoersTest
class CustomerMergeTest {

    @Autowired
    Appointments appointments;

    @Autowired
    CustomerContacts contacts;

    @Autowired
    Counts counts;

    @Autowired
    Customers customers;

    @Autowired
    Teams teams;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    void aTeamWithARep() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @Test
    void twoAppointmentsOnOneDayThenCountOnceAndBothStay() {
        var typo = add("Rotek", MONDAY, State.HELD);
        var right = add("Rotec", MONDAY, State.HELD);
        assertThat(held()).containsExactly(new WeekCount(2, 0, 0));

        merge(typo, right);

        assertThat(held()).containsExactly(new WeekCount(1, 0, 0));
        assertThat(week()).hasSize(2).extracting(Appointment::customer).containsOnly(right.customer());
    }

    @Test
    void whoSawAnAppointmentBeforeTheMergeIsToldOfIt() {
        var typo = add("Rotek", MONDAY, State.PLANNED);
        var right = add("Rotec", MONDAY, State.PLANNED);
        merge(typo, right);

        assertThat(teams.as(anna.account(), () -> appointments.hold(crew.team(), anna.rep(), typo.seen(), "")))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void aCustomerIsListedWithTheLastAndNextAppointment() {
        add("Rotec", MONDAY, State.HELD);
        add("Rotec", FRIDAY, State.PLANNED);
        add("Rotec", MONDAY.plusDays(1), State.PLANNED);
        add("Van Dijk", FRIDAY, State.CANCELLED);

        assertThat(teams.as(anna.account(), () -> contacts.search(crew.team(), "", 10)))
                .satisfiesExactly(
                        rotec -> {
                            assertThat(rotec.last()).contains(MONDAY);
                            assertThat(rotec.next()).contains(FRIDAY);
                        },
                        vanDijk -> {
                            assertThat(vanDijk.last()).isEqualTo(Optional.empty());
                            assertThat(vanDijk.next()).isEqualTo(Optional.empty());
                        });
    }

    private Appointment add(String customer, LocalDate day, State state) {
        var draft = Draft.planned(new CustomerChoice.Typed(customer), day).in(state);
        return Teams.saved(teams.as(anna.account(), () -> appointments.add(crew.team(), anna.rep(), draft, "")));
    }

    private void merge(Appointment from, Appointment into) {
        Teams.saved(teams.as(
                crew.manager().account(),
                () -> customers.merge(
                        crew.team(), from.customer().id(), into.customer().id())));
    }

    private List<WeekCount> held() {
        return teams
                .as(anna.account(), () -> counts.of(crew.team(), Period.of(W47), Counting.FIRST_VALUE.kinds()))
                .stream()
                .map(RepWeekCount::count)
                .toList();
    }

    private List<Appointment> week() {
        return teams.as(anna.account(), () -> appointments.week(crew.team(), anna.rep(), W47));
    }
}
