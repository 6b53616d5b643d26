package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@KoersTest
class SignInRaceTest {

    private static final int ROUNDS = 20;
    private static final int REQUESTS = 12;

    @Autowired
    Teams teams;

    @Autowired
    SignIns signIns;

    @Autowired
    StandingClock.Settable clock;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void backToNoon() {
        clock.reset();
    }

    /** After a restart of Koers a page asks for everything at once with nothing but its device. */
    @Test
    void everyOneOfManyRequestsAtOnceKnowsItsDevice() throws Exception {
        var anna = teams.hire(teams.found(), "Anna de Wit");
        var token = signIns.begin(anna.account(), "a browser");
        Callable<Optional<KoersPrincipal>> request = () -> signIns.use(token);
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < ROUNDS; round++) {
                clock.set(clock.instant().plus(Duration.ofMinutes(2)));
                for (var answer : hands.invokeAll(Collections.nCopies(REQUESTS, request))) {
                    assertThat(answer.get()).isPresent();
                }
            }
        }
    }

    /** Before the weekly meeting a whole team signs in within a second, and nobody was signed in before. */
    @Test
    void aWholeTeamSignsInAtOnce() throws Exception {
        var crew = teams.found();
        var people = Stream.of("Anna de Wit", "Bram Bos", "Chantal Smit", "Daan Visser", "Eva Smits", "Farid el Amrani")
                .map(name -> teams.hire(crew, name).account())
                .toList();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var round = 0; round < ROUNDS; round++) {
                sql.sql("truncate table sign_in").update();
                var tokens = hands.invokeAll(people.stream()
                        .<Callable<String>>map(person -> () -> signIns.begin(person, "a browser"))
                        .toList());
                for (var index = 0; index < people.size(); index++) {
                    assertThat(signIns.look(tokens.get(index).get()).map(KoersPrincipal::account))
                            .contains(people.get(index));
                }
            }
        }
    }
}
