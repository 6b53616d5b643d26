package nl.koers.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No seed and nothing that was found makes a reader throw, nor does any of them when it is cut. */
class FuzzTargetsTest {

    static Stream<Arguments> targets() {
        return Stream.of(
                target("Csv", CsvFuzz::fuzzerTestOneInput),
                target("Xlsx", XlsxFuzz::fuzzerTestOneInput),
                target("Ics", IcsFuzz::fuzzerTestOneInput),
                target("Cell", CellFuzz::fuzzerTestOneInput));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void readsWithoutThrowing(String name, Consumer<byte[]> target) {
        for (var seed : Seeds.of(name)) {
            for (var part = 0; part <= 4; part++) {
                var cut = Arrays.copyOf(seed, seed.length * part / 4);
                assertThatCode(() -> target.accept(cut)).doesNotThrowAnyException();
            }
        }
    }

    private static Arguments target(String name, Consumer<byte[]> target) {
        return Arguments.of(name, target);
    }
}
