package nl.koers.exchange.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PausesTest {

    @Test
    void thePausesGrowAndTakeADay() {
        var pauses = IntStream.iterate(1, tries -> tries + 1)
                .mapToObj(Pauses::after)
                .takeWhile(Optional::isPresent)
                .map(Optional::get)
                .toList();

        assertThat(pauses).isSorted().doesNotHaveDuplicates();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofHours(23), Duration.ofHours(25));
    }
}
