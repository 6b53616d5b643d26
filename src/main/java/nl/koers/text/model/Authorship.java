package nl.koers.text.model;

import java.util.ArrayList;
import java.util.List;
import nl.koers.kernel.AccountId;

/** Who wrote which stretch of a text, from left to right. */
public record Authorship(List<Run> runs) {

    public static final Authorship EMPTY = new Authorship(List.of());

    /**
     * A stretch that one person wrote.
     *
     * @param length in UTF-16 code units
     */
    public record Run(int length, AccountId author) {}

    public Authorship {
        runs = List.copyOf(runs);
    }

    /** Who wrote what after somebody changed the text: what stays keeps its author. */
    public Authorship after(ChangeSet changes, AccountId author) {
        var after = new ArrayList<Run>();
        var old = new ArrayList<>(runs.reversed());
        for (var part : changes.parts()) {
            if (!part.isKept()) {
                add(after, new Run(part.newLength(), author));
            }
            take(old, part.length()).forEach(taken -> {
                if (part.isKept()) {
                    add(after, taken);
                }
            });
        }
        return new Authorship(after);
    }

    private static List<Run> take(List<Run> runs, int length) {
        var taken = new ArrayList<Run>();
        for (var left = length; left > 0; left -= taken.getLast().length()) {
            var next = runs.removeLast();
            if (next.length() > left) {
                runs.add(new Run(next.length() - left, next.author()));
            }
            taken.add(new Run(Math.min(left, next.length()), next.author()));
        }
        return taken;
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().author().equals(run.author())) {
            runs.set(runs.size() - 1, new Run(runs.getLast().length() + run.length(), run.author()));
        } else if (run.length() > 0) {
            runs.add(run);
        }
    }
}
