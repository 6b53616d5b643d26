package nl.koers.text.model;

import java.util.List;
import java.util.Random;

/** Random changes for tests, as people make them: mostly short insertions, some deletions and replacements. */
public final class Edits {

    private static final List<String> WORDS =
            List.of("a", "b", "zin", "\n", "- [ ] @anna", "x\ny", "é", "\uD83D\uDE00", "\"q\\", "Q");

    private final Random random;

    public Edits(Random random) {
        this.random = random;
    }

    public String text(int atMost) {
        var text = new StringBuilder();
        for (var length = random.nextInt(atMost + 1); text.length() < length; ) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    /** One stretch of a text; shrinks what became long, so that a text stays about as long as it was. */
    public ChangeSet one(int length) {
        var from = random.nextInt(length + 1);
        var inserts = random.nextInt(3) > 0;
        var deletes = !inserts || random.nextInt(4) == 0;
        var gone = deletes ? random.nextInt(length > 200 ? 30 : 5) : 0;
        var text = inserts ? WORDS.get(random.nextInt(WORDS.size())) : "";
        return ChangeSet.replace(length, from, Math.min(length, from + gone), text);
    }

    /** Several stretches at once. */
    public ChangeSet several(int length) {
        var changes = one(length);
        for (var more = random.nextInt(3); more > 0; more--) {
            changes = changes.compose(one(changes.newLength()));
        }
        return changes;
    }
}
