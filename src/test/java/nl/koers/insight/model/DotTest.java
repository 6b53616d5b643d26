package nl.koers.insight.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DotTest {

    @Test
    void twelveGroupsOfEquallyManyWeeksKeepTheMean() {
        var paces = IntStream.range(0, 240).mapToDouble(i -> (i * 7) % 240).toArray();

        var dots = Dot.of(
                paces, IntStream.range(0, 240).mapToDouble(i -> 2 * paces[i]).toArray());

        assertThat(dots).hasSize(12).allSatisfy(dot -> {
            assertThat(dot.weeks()).isEqualTo(20);
            assertThat(dot.outcome()).isEqualTo(2 * dot.pace());
        });
        assertThat(dots.getFirst().pace()).isEqualTo(9.5);
    }

    @Test
    void equalPacesStayTogether() {
        var dots = Dot.of(new double[] {3, 3, 3, 3, 5, 5}, new double[] {0, 1, 0, 1, 2, 4});

        assertThat(dots).containsExactly(new Dot(3, 0.5, 4), new Dot(5, 3, 2));
    }

    @Test
    void nothingGivesNoDots() {
        assertThat(Dot.of(new double[0], new double[0])).isEmpty();
    }
}
