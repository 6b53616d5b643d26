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
import nl.koers.customer.Customer;
import nl.koers.customer.Customers;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Period;
import nl.koers.kernel.Reason;
import nl.koers.kernel.SalesWeek;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One customer takes over another (N7). */
@KoersTest
class CustomerMergeTest {

    private static final SalesWeek W44 = new SalesWeek(2026, 44);

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
    void aMergeThatChangesAClosedWeekAsksForAReason() {
        var typo = addInAClosedWeek("Rotek", W44.first());
        var right = addInAClosedWeek("Rotec", W44.first());

        assertThat(merge(typo, right, " ")).isEqualTo(rejected("customer.merge-in-closed-week", "44", "2026"));
        assertThat(held(W44)).containsExactly(new WeekCount(2, 0, 0));

        Teams.saved(merge(typo, right, "dezelfde klant"));
        assertThat(held(W44)).containsExactly(new WeekCount(1, 0, 0));
    }

    @Test
    void aMergeThatChangesNoNumberOfAClosedWeekAsksForNothing() {
        var typo = addInAClosedWeek("Rotek", W44.first());
        var right = addInAClosedWeek("Rotec", W44.last());

        Teams.saved(merge(typo, right, ""));

        assertThat(held(W44)).containsExactly(new WeekCount(2, 0, 0));
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

    private Appointment addInAClosedWeek(String customer, LocalDate day) {
        var draft = Draft.planned(new CustomerChoice.Typed(customer), day).in(State.HELD);
        return Teams.saved(
                teams.as(crew.manager().account(), () -> appointments.add(crew.team(), anna.rep(), draft, "vergeten")));
    }

    private void merge(Appointment from, Appointment into) {
        Teams.saved(merge(from, into, ""));
    }

    private Outcome<Customer> merge(Appointment from, Appointment into, String reason) {
        return teams.as(
                crew.manager().account(),
                () -> customers.merge(
                        crew.team(), from.customer().id(), into.customer().id(), reason));
    }

    private static Outcome<Customer> rejected(String key, Object... arguments) {
        return new Outcome.Rejected<>(Reason.of(key, arguments));
    }

    private List<WeekCount> held() {
        return held(W47);
    }

    private List<WeekCount> held(SalesWeek week) {
        return teams
                .as(anna.account(), () -> counts.of(crew.team(), Period.of(week), Counting.FIRST_VALUE.kinds()))
                .stream()
                .map(RepWeekCount::count)
                .toList();
    }

    private List<Appointment> week() {
        return teams.as(anna.account(), () -> appointments.week(crew.team(), anna.rep(), W47));
    }
}
