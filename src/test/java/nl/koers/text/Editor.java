package nl.koers.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.koers.kernel.AccountId;
import nl.koers.text.model.ChangeSet;
import nl.koers.text.model.Edits;
import nl.koers.text.model.Update;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A browser with the text open, as the collaboration package of CodeMirror behaves, and its connection. */
final class Editor {

    /** What it keeps through reload and restart. */
    private final String client;

    private final List<Update> unconfirmed = new ArrayList<>();
    private String doc = "";
    private long revision;
    private int made;

    /** What is under way; lost when the connection is cut. */
    final Deque<Push> toKoers = new ArrayDeque<>();

    final Deque<JsonNode> fromKoers = new ArrayDeque<>();

    @Nullable
    Seat seat;

    Editor(String client) {
        this.client = client;
    }

    String client() {
        return client;
    }

    AccountId account() {
        return new AccountId(1 + Math.abs(client.hashCode() % 5));
    }

    String doc() {
        return doc;
    }

    long revision() {
        return revision;
    }

    int made() {
        return made;
    }

    boolean isWaiting() {
        return !unconfirmed.isEmpty();
    }

    void type(Edits edits) {
        var change = edits.one(doc.length());
        if (!change.changesNothing()) {
            doc = change.apply(doc);
            unconfirmed.add(new Update(client, ++made, change));
        }
    }

    /** Sends all that is unconfirmed, as often as it likes. */
    void send(long base) {
        if (seat != null && !unconfirmed.isEmpty()) {
            toKoers.add(new Push(account(), base, unconfirmed.subList(0, Math.min(unconfirmed.size(), 50))));
        }
    }

    /** Says whether it goes on; else it has missed something and opens the text again. */
    boolean hear(JsonNode frame) {
        switch (frame.get("is").asString()) {
            case "changes" -> {
                var at = frame.get("rev").asLong();
                if (at > revision) {
                    return false;
                }
                for (var change : frame.get("changes")) {
                    at++;
                    if (at == revision + 1) {
                        hear(change.get("c").asString(), change.get("n").asInt(), Simulation.changes(change.get("s")));
                    }
                }
            }
            case "refused" -> {
                if (!frame.get("why").asString().equals("gap")) {
                    throw new AssertionError(client + " was refused: " + frame);
                }
                return false;
            }
            case "people" -> {}
            default -> throw new AssertionError(client + " heard " + frame);
        }
        return true;
    }

    private void hear(String from, int number, ChangeSet change) {
        revision++;
        if (from.equals(client)) {
            var mine = unconfirmed.removeFirst();
            if (mine.number() != number) {
                throw new AssertionError(client + " waits for " + mine.number() + " and hears of " + number);
            }
            return;
        }
        var theirs = change;
        for (var at = 0; at < unconfirmed.size(); at++) {
            var mine = unconfirmed.get(at);
            var isFirst = client.compareTo(from) < 0;
            unconfirmed.set(at, new Update(client, mine.number(), mine.changes().map(theirs, isFirst)));
            theirs = theirs.map(mine.changes(), !isFirst);
        }
        doc = theirs.apply(doc);
    }
}
