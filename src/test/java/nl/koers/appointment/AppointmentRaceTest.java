package nl.koers.appointment;

import static nl.koers.fixture.Weeks.TUESDAY;
import static nl.koers.fixture.Weeks.W47;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.koers.kernel.Outcome;
import nl.koers.team.model.Kind;
import nl.koers.testing.KoersTest;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people at the same moment: one writes, the other hears of it. */
@KoersTest
class AppointmentRaceTest {

    @Autowired
    Appointments appointments;

    @Autowired
    Tallies tallies;

    @Autowired
    Teams teams;

    @Autowired
    JdbcClient sql;

    Teams.Crew crew;
    Teams.Seller anna;

    @BeforeEach
    void aTeamWithARep() {
        crew = teams.found();
        anna = teams.hire(crew, "Anna de Wit");
    }

    @RepeatedTest(5)
    void ofTwoWhoChangeOneAppointmentOneWinsAndOneIsTold() throws Exception {
        var seen = Teams.saved(teams.as(
                        anna.account(),
                        () -> appointments.add(
                                crew.team(),
                                anna.rep(),
                                Draft.planned(new CustomerChoice.Typed("Rotec BV"), TUESDAY),
                                "")))
                .seen();

        var answers = atOnce(
                () -> teams.as(anna.account(), () -> appointments.hold(crew.team(), anna.rep(), seen, "")),
                () -> teams.as(crew.manager().account(), () -> appointments.cancel(crew.team(), anna.rep(), seen, "")));

        assertThat(answers).hasOnlyElementsOfTypes(Outcome.Saved.class, Outcome.Conflict.class);
        assertThat(answers).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
        assertThat(version(seen)).isEqualTo(seen.version() + 1);
    }

    @RepeatedTest(5)
    void ofTwoWhoEnterTheFirstTallyOneWinsAndOneIsTold() throws Exception {
        var answers = atOnce(
                () -> teams.as(
                        anna.account(),
                        () -> tallies.set(crew.team(), anna.rep(), new Tally(W47, Kind.VISIT, 4), 0, "")),
                () -> teams.as(
                        crew.manager().account(),
                        () -> tallies.set(crew.team(), anna.rep(), new Tally(W47, Kind.VISIT, 7), 0, "")));

        assertThat(answers).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Outcome.Conflict.class::isInstance).hasSize(1);
    }

    private long version(Seen seen) {
        return sql.sql("select version from appointment where id = ?")
                .param(seen.id().value())
                .query(Long.class)
                .single();
    }

    private static <T> List<Outcome<T>> atOnce(Callable<Outcome<T>> one, Callable<Outcome<T>> other)
            throws InterruptedException {
        var start = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            return people.invokeAll(List.of(after(start, one), after(start, other))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }

    private static <T> Callable<T> after(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }
}
