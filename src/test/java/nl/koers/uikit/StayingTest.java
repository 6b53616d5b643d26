package nl.koers.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StayingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # before, after, moved, stays
            ABCDE, ABCDE, '',  ABCDE
            ABCDE, BCDEA, A,   BCDE
            ABCDE, EABCD, E,   ABCD
            ABCDE, ADBCE, D,   ABCE
            # of two neighbours the one that was moved is taken up, up or down
            AB,    BA,    A,   B
            AB,    BA,    B,   A
            # also when it is far less to take up what nobody moved
            ABCD,  DABC,  ABC, D
            ABCDE, CDEBA, AB,  CDE
            A,     A,     A,   A
            '',    '',    '',  ''
            """)
    void whatNobodyMovedStays(String before, String after, String moved, String stays) {
        var staying = Staying.of(letters(before), letters(after), moved::contains);

        assertThat(staying).containsExactlyInAnyOrderElementsOf(letters(stays));
    }

    @Test
    void whateverTheOrderThoseThatStayKeepTheirsAndAreAsManyAsCan() {
        var chance = new Random(615);
        for (var round = 0; round < 300; round++) {
            var before = IntStream.range(0, 6).boxed().toList();
            var keys = chance.ints(6).boxed().toList();
            var after = before.stream().sorted(Comparator.comparing(keys::get)).toList();

            var staying = Staying.of(before, after, each -> false);

            assertThat(after.stream().filter(staying::contains).toList()).isSorted();
            assertThat(staying).hasSize(longest(after));
        }
    }

    /** By trying all of them. */
    private static int longest(List<Integer> order) {
        return IntStream.range(0, 1 << order.size())
                .filter(some -> {
                    var chosen = IntStream.range(0, order.size())
                            .filter(i -> (some >> i & 1) == 1)
                            .mapToObj(order::get)
                            .toList();
                    return chosen.equals(chosen.stream().sorted().toList());
                })
                .map(Integer::bitCount)
                .max()
                .orElse(0);
    }

    private static List<String> letters(String all) {
        return Stream.of(all.split("")).filter(letter -> !letter.isEmpty()).toList();
    }
}
