package nl.koers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.koers.testing.KoersTest;
import nl.koers.testing.StandingClock;
import nl.koers.testing.Teams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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
}
