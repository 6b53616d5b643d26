package nl.koers.appointment;

import static nl.koers.fixture.Weeks.FRIDAY;
import static nl.koers.fixture.Weeks.MONDAY;
import static nl.koers.fixture.Weeks.TUESDAY;
import static nl.koers.fixture.Weeks.W47;
import static nl.koers.testing.Teams.saved;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.koers.appointment.model.State;
import nl.koers.kernel.Outcome;
import nl.koers.kernel.Progress;
import nl.koers.kernel.Reason;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@KoersTest
class AppointmentImportTest {

    @Autowired
    AppointmentImport imports;

    @Autowired
    Appointments appointments;

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
    void theSameLinesTwiceChangeNothing() {
        var lines = List.of(line("a", "Rotec BV", MONDAY), line("b", "rotec", TUESDAY), line("b", "rotec", TUESDAY));

        assertThat(numbers(asAnna(() -> addAll(lines)))).containsExactly(2, 1);
        assertThat(numbers(asAnna(() -> addAll(lines)))).containsExactly(0, 3);
        assertThat(asAnna(() -> appointments.week(crew.team(), anna.rep(), W47)))
                .extracting(appointment -> appointment.customer().name())
                .containsExactly("Rotec BV", "Rotec BV");
        assertThat(asAnna(() -> imports.known(crew.team(), anna.rep(), List.of("a", "c"))))
                .containsOnlyKeys("a");
    }

    @Test
    void oneRefusedLineKeepsAllOut() {
        var lines = List.of(line("a", "Rotec BV", MONDAY), line("b", "Rotec BV", FRIDAY));

        assertThat(asAnna(() -> addAll(lines))).isEqualTo(Outcome.rejected("appointment.not-held-yet", FRIDAY));
        assertThat(asAnna(() -> appointments.week(crew.team(), anna.rep(), W47)))
                .isEmpty();
    }

    @Test
    void everyLineIsToldItsFate() {
        var lines = List.of(
                line("a", "Rotec BV", MONDAY),
                line("b", "x".repeat(5000), MONDAY),
                line("c", "Rotec BV", MONDAY.minusDays(7)),
                line("d", "Rotec BV", FRIDAY),
                line("k".repeat(201), "Rotec BV", MONDAY));

        assertThat(asAnna(() -> imports.refusals(crew.team(), anna.rep(), lines, "")))
                .containsExactly(
                        Optional.empty(),
                        Optional.of(Reason.of("customer.name-too-long", 200)),
                        Optional.of(Reason.of("week.closed", 46)),
                        Optional.of(Reason.of("appointment.not-held-yet", FRIDAY)),
                        Optional.of(Reason.of("appointment.key-outside", 200)));
    }

    @Test
    void aManagerImportsClosedWeeksWithAReason() {
        var lines = List.of(line("a", "Rotec BV", MONDAY.minusDays(70)));

        assertThat(numbers(teams.as(
                        crew.manager().account(),
                        () -> imports.addAll(crew.team(), anna.rep(), lines, "eerste keer", Progress.UNSEEN))))
                .containsExactly(1, 0);
    }

    @Test
    void twoRepsMayEachHaveTheSameEventInTheirCalendar() {
        var bram = teams.hire(crew, "Bram Bos");
        var lines = List.of(line("uid-1", "Rotec BV", MONDAY));

        asAnna(() -> addAll(lines));

        assertThat(numbers(teams.as(
                        bram.account(), () -> imports.addAll(crew.team(), bram.rep(), lines, "", Progress.UNSEEN))))
                .containsExactly(1, 0);
    }

    @Test
    void thousandsOfLinesAreTakenOverAtOnce() {
        var lines = IntStream.range(0, 5_000)
                .mapToObj(number -> line("key" + number, "Klant " + number % 700, MONDAY))
                .toList();

        assertThat(numbers(asAnna(() -> addAll(lines)))).containsExactly(5_000, 0);
        assertThat(numbers(asAnna(() -> addAll(lines)))).containsExactly(0, 5_000);
    }

    @Test
    void nobodyImportsForAnotherRep() {
        var bram = teams.hire(crew, "Bram Bos");
        var lines = List.of(line("a", "Rotec BV", MONDAY));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> teams.as(
                        bram.account(), () -> imports.addAll(crew.team(), anna.rep(), lines, "", Progress.UNSEEN)));
    }

    /** How many were new and how many known. */
    private static List<Integer> numbers(Outcome<Imported> outcome) {
        var done = saved(outcome);
        return List.of(done.added(), done.known());
    }

    private Outcome<Imported> addAll(List<NewAppointment> lines) {
        return imports.addAll(crew.team(), anna.rep(), lines, "", Progress.UNSEEN);
    }

    private <T> T asAnna(Supplier<T> work) {
        return teams.as(anna.account(), work);
    }

    private static NewAppointment line(String key, String customer, LocalDate day) {
        return new NewAppointment(customer, day, Optional.empty(), Kind.VISIT, State.HELD, "", key);
    }
}
