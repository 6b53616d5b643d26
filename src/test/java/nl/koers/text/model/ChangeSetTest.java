package nl.koers.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ChangeSetTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            keeps all                | [5]                  | hallo | hallo
            inserts at the start     | [[0,"o"],5]          | hallo | ohallo
            inserts at the end       | [5,[0," Anna"]]      | hallo | hallo Anna
            deletes                  | [1,[3],1]            | hallo | ho
            replaces                 | [1,[1,"e"],3]        | hallo | hello
            two places               | [[1,"H"],3,[1,"å"]]  | hallo | Hallå
            into nothing             | [[0,"x"]]            | ''    | x
            """)
    void makesTheTextAfterwards(String why, String json, String before, String after) {
        assertThat(read(json).apply(before)).isEqualTo(after);
    }

    @Test
    void linesAreJoinedAndTakenApart() {
        var changes = read("[2,[0,\"een\",\"\",\"drie\"]]");

        assertThat(changes.apply("--")).isEqualTo("--een\n\ndrie");
        assertThat(changes.json()).isEqualTo("[2,[0,\"een\",\"\",\"drie\"]]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            neighbours of one kind are one       | [1,2,[1],[2]]          | [3,[3]]
            nothing is left out                  | [0,[0],[0,""],3]       | [3]
            insertions at one place are one      | [[0,"a"],[0,"b"],1]    | [[0,"ab"],1]
            an insertion and a deletion are two  | [[0,"a"],[1]]          | [[0,"a"],[1]]
            """)
    void isWrittenInOneForm(String why, String json, String written) {
        assertThat(read(json).json()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "\"x\"",
                "7",
                "[-1]",
                "[1.5]",
                "[[]]",
                "[[-2]]",
                "[[\"x\"]]",
                "[[1,2]]",
                "[[1,null]]",
                "[null]",
                "[true]",
                "[[1,[\"x\"]]]",
                "[[1,\"a\\nb\"]]",
                "[[1,\"a\\rb\"]]",
                "[99999999999]",
                "[2147483647,2147483647]",
                "[10000001]"
            })
    void garbageIsNoChange(String json) {
        assertThat(ChangeSet.read(JSON.readValue(json, Object.class))).isEmpty();
    }

    @Test
    void tooManyPartsAreNoChange() {
        assertThat(ChangeSet.read(Collections.nCopies(ChangeSet.MOST_PARTS, 1))).isPresent();
        assertThat(ChangeSet.read(Collections.nCopies(ChangeSet.MOST_PARTS + 1, 1)))
                .isEmpty();
    }

    @Test
    void randomGarbageNeverFails() {
        var random = new Random(5);
        for (var round = 0; round < 20_000; round++) {
            var garbage = new ArrayList<>();
            for (var size = random.nextInt(4); size > 0; size--) {
                garbage.add(
                        switch (random.nextInt(6)) {
                            case 0 -> random.nextInt();
                            case 1 -> random.nextLong();
                            case 2 -> List.of(random.nextInt(9), "x", random.nextBoolean());
                            case 3 -> List.of(random.nextInt(9), "x");
                            case 4 -> Optional.empty();
                            default -> random.nextInt(5);
                        });
            }
            ChangeSet.read(garbage)
                    .ifPresent(changes -> assertThat(read(changes.json())).isEqualTo(changes));
        }
    }

    @Test
    void aChangeOfAnotherTextIsRefused() {
        assertThatThrownBy(() -> ChangeSet.none(3).apply("hallo")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChangeSet.none(3).compose(ChangeSet.none(4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChangeSet.none(3).map(ChangeSet.none(4), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChangeSet.replace(3, 2, 1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anyTextSurvivesItsJson() {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (var size = random.nextInt(12); size > 0; size--) {
                text.append((char)
                        (switch (random.nextInt(4)) {
                            case 0 -> 0xD800 + random.nextInt(0x800);
                            case 1 -> random.nextInt(0x20);
                            case 2 -> random.nextInt(0x10000);
                            default -> 0x20 + random.nextInt(0x60);
                        }));
            }
            var json = JsonText.quote(text.toString());
            assertThat(JSON.readValue(json, String.class)).isEqualTo(text.toString());
            assertThat(json.chars().filter(unit -> unit < ' ')).isEmpty();
        }
    }

    @Test
    void composedChangesDoTheSameInOneStep() {
        var random = new Random(11);
        var edits = new Edits(random);
        for (var round = 0; round < 50_000; round++) {
            var text = edits.text(30);
            var first = edits.several(text.length());
            var next = edits.several(first.newLength());

            assertThat(first.compose(next).apply(text)).isEqualTo(next.apply(first.apply(text)));
        }
    }

    @Test
    void bothOrdersOfTwoChangesMakeTheSameText() {
        var random = new Random(13);
        var edits = new Edits(random);
        for (var round = 0; round < 100_000; round++) {
            var text = edits.text(25);
            var a = edits.several(text.length());
            var b = edits.several(text.length());

            assertThat(a.compose(b.map(a, false)).apply(text))
                    .as("%s, %s and %s", text, a, b)
                    .isEqualTo(b.compose(a.map(b, true)).apply(text));
        }
    }

    private static ChangeSet read(String json) {
        return ChangeSet.read(JSON.readValue(json, Object.class)).orElseThrow();
    }
}
