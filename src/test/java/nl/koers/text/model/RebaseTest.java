package nl.koers.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RebaseTest {

    private static final String TEXT = "abcde";

    /** Whoever was stored first: else what two people type at one place would be woven into each other. */
    @Test
    void atOnePlaceTheSameClientAlwaysStandsFirst() {
        var later = new Update("other", 1, insert(TEXT, 2, "XX"));
        var earlier = new Update("before", 1, insert(TEXT, 2, "XX"));

        assertThat(moved(List.of(mine(1, insert(TEXT, 2, "m"))), List.of(later)))
                .containsExactly(mine(1, insert("abXXcde", 2, "m")));
        assertThat(moved(List.of(mine(1, insert(TEXT, 2, "m"))), List.of(earlier)))
                .containsExactly(mine(1, insert("abXXcde", 4, "m")));
    }

    @Test
    void whatWasStoredBeforeIsLeftOutAndTheRestMovesOverIt() {
        var first = mine(1, insert(TEXT, 0, "1"));
        var second = mine(2, insert("1abcde", 6, "2"));
        var theirs = new Update("other", 1, insert("1abcde", 1, "__"));

        assertThat(moved(List.of(first, second), List.of(first, theirs)))
                .containsExactly(mine(2, insert("1__abcde", 8, "2")));
    }

    @Test
    void whatWasStoredWhollyLeavesNothing() {
        var first = mine(1, insert(TEXT, 0, "1"));

        assertThat(moved(List.of(first), List.of(first))).isEmpty();
    }

    @Test
    void anOwnChangeThatIsNotInThePushIsAGap() {
        var stored = mine(6, insert(TEXT, 0, "1"));

        assertThat(Rebase.over(List.of(mine(7, insert(TEXT, 0, "2"))), List.of(stored), TEXT.length()))
                .isInstanceOf(Rebase.Result.Gap.class);
    }

    @Test
    void whatDoesNotFitIsBroken() {
        var first = mine(1, insert(TEXT, 0, "1"));

        assertThat(Rebase.over(List.of(first), List.of(), 4)).isInstanceOf(Rebase.Result.Broken.class);
        assertThat(Rebase.over(List.of(first, mine(2, insert(TEXT, 0, "2"))), List.of(), 5))
                .isInstanceOf(Rebase.Result.Broken.class);
    }

    @Test
    void whatFollowsAnotherChangeThanTheStoredOneOfThatNumberIsBroken() {
        var stored = mine(1, insert(TEXT, 0, "1"));
        var pushed = List.of(mine(1, insert(TEXT, 0, "123")), mine(2, insert("123abcde", 8, "2")));

        assertThat(Rebase.over(pushed, List.of(stored), TEXT.length())).isInstanceOf(Rebase.Result.Broken.class);
    }

    @Test
    void oneStepAtATimeIsNotTheSameAsAllAtOnce() {
        var doc = "abcde";
        var mine = ChangeSet.replace(5, 2, 3, "zz");
        var first = ChangeSet.replace(5, 0, 3, "");
        var second = ChangeSet.replace(2, 0, 0, "Q");
        var now = second.apply(first.apply(doc));

        assertThat(mine.map(first, false).map(second, false).apply(now)).isEqualTo("Qzzde");
        assertThat(mine.map(first.compose(second), false).apply(now)).isEqualTo("zzQde");
    }

    private static List<Update> moved(List<Update> updates, List<Update> since) {
        return ((Rebase.Result.Moved) Rebase.over(updates, since, TEXT.length())).updates();
    }

    private static Update mine(int number, ChangeSet changes) {
        return new Update("me", number, changes);
    }

    private static ChangeSet insert(String text, int at, String inserted) {
        return ChangeSet.replace(text.length(), at, at, inserted);
    }
}
