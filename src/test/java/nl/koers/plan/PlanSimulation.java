package nl.koers.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanChange;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanState;

/**
 * Many people in one plan, in one thread: all that happens, and in which order, follows from the seed. Bells are lost,
 * connections are cut, commands come twice, in another order, fail half-way or are done unheard.
 */
final class PlanSimulation {

    static final int EDITORS = 16;

    /** Ways to break it on purpose. */
    enum Fault {
        NONE,
        /** Whoever writes claims to have seen what stands there. */
        BLIND_WRITES,
        /** A view takes what is new from the last bell alone. */
        NO_CATCHING_UP
    }

    private final PlanHost host;
    private final Fault fault;
    private final Random random;
    private final List<PlanEditor> editors;
    private boolean calm;

    PlanSimulation(long seed, PlanHost host, Fault fault) {
        this.host = host;
        this.fault = fault;
        random = new Random(seed);
        editors = IntStream.range(0, EDITORS)
                .mapToObj(number -> new PlanEditor(number, host, random))
                .toList();
    }

    /** Does a number of things, then lets all come to rest, and compares. */
    void run(int operations) {
        for (var done = 0; done < operations; done++) {
            happen();
        }
        rest();
        compare();
    }

    private void happen() {
        var editor = editors.get(random.nextInt(EDITORS));
        var dice = random.nextInt(1000);
        if (dice < 350) {
            editor.act();
        } else if (dice < 650) {
            arrive(editor, 1 + random.nextInt(3));
        } else if (dice < 800) {
            listen(editor, 1 + random.nextInt(3));
        } else if (dice < 900) {
            bell(editor);
        } else if (dice < 930) {
            editor.cut();
        } else if (dice < 950) {
            editor.resend();
        } else if (dice < 985) {
            shuffle(editor.toKoers);
            shuffle(editor.fromKoers);
        } else {
            editors.stream().filter(other -> random.nextBoolean()).forEach(PlanEditor::cut);
        }
    }

    private <T> void shuffle(Deque<T> messages) {
        var all = new ArrayList<>(messages);
        Collections.shuffle(all, random);
        messages.clear();
        messages.addAll(all);
    }

    private void arrive(PlanEditor editor, int most) {
        if (!editor.isConnected()) {
            editor.connect();
        }
        for (var left = most; left > 0 && !editor.toKoers.isEmpty(); left--) {
            switch (editor.toKoers.removeFirst()) {
                case PlanCommand.Edit(var edit) -> edit(editor, edit);
                case PlanCommand.Add(var add) -> host.add(editor.number, add, end());
                case PlanCommand.Move(var move) -> host.move(editor.number, move, end());
                case PlanCommand.Remove remove -> host.remove(editor.number, remove, end());
            }
        }
    }

    private void edit(PlanEditor editor, EditField edit) {
        var before = host.now();
        var stood = before.value(edit.item(), edit.field());
        var told = fault == Fault.BLIND_WRITES
                ? new EditField(edit.team(), edit.plan(), edit.item(), edit.field(), stood, edit.wanted())
                : edit;
        var end = end();
        var answer = host.edit(editor.number, told, end);
        if (host.now().revision() > before.revision() && !stood.equals(edit.seen())) {
            throw new AssertionError(
                    "'" + stood + "' was overwritten by who had seen '" + edit.seen() + "': " + edit.wanted());
        }
        if (end == PlanHost.End.FINE) {
            editor.fromKoers.add(new PlanEditor.Answer(edit, answer));
        }
    }

    private PlanHost.End end() {
        var dice = calm ? 100 : random.nextInt(100);
        return dice < 3 ? PlanHost.End.LOST : dice < 6 ? PlanHost.End.UNHEARD : PlanHost.End.FINE;
    }

    private void listen(PlanEditor editor, int most) {
        for (var left = most; left > 0 && !editor.fromKoers.isEmpty(); left--) {
            editor.hear(editor.fromKoers.removeFirst());
        }
    }

    private void bell(PlanEditor editor) {
        if (editor.isConnected()) {
            editor.catchUp(fault != Fault.NO_CATCHING_UP);
        }
    }

    /** Everything gets through now. */
    private void rest() {
        calm = true;
        editors.forEach(PlanEditor::cut);
        for (var rounds = 0; rounds < 2 || editors.stream().anyMatch(PlanEditor::isWaiting); rounds++) {
            if (rounds > 500) {
                throw new AssertionError("it does not come to rest");
            }
            for (var editor : editors) {
                arrive(editor, Integer.MAX_VALUE);
                listen(editor, Integer.MAX_VALUE);
            }
        }
        editors.forEach(this::bell);
    }

    private void compare() {
        var now = host.now();
        var history = history();
        var folded = PlanState.NOTHING;
        for (var change : history) {
            var stood = folded.value(change.item(), change.field());
            if (change.revision() != folded.revision() + 1 || !change.before().equals(stood)) {
                throw new AssertionError(
                        change + " comes after revision " + folded.revision() + " with '" + stood + "'");
            }
            folded = folded.after(List.of(change));
        }
        same("the history", folded, now);
        editors.forEach(editor -> same("editor " + editor.number, editor.shown(), now));
        nothingIsLost(history);
        placesDiffer(now.of(ItemKind.LINE));
    }

    private List<PlanChange> history() {
        var history = new ArrayList<PlanChange>();
        var more = host.since(0);
        while (!more.isEmpty()) {
            history.addAll(more);
            more = host.since(history.size());
        }
        return history;
    }

    private static void same(String who, PlanState state, PlanState now) {
        if (!state.equals(now)) {
            throw new AssertionError(who + " has " + state + "\nthe database has " + now);
        }
    }

    /** What was typed stands in the history, or whoever typed it was given it back. */
    private void nothingIsLost(Collection<PlanChange> history) {
        var written = new HashSet<String>();
        history.forEach(change -> written.add(change.after()));
        for (var editor : editors) {
            var lost = new HashSet<>(editor.typed);
            lost.removeAll(written);
            editor.givenBack.forEach(lost::remove);
            if (!lost.isEmpty()) {
                throw new AssertionError("editor " + editor.number + " typed, and nobody has: " + lost);
            }
        }
    }

    private static void placesDiffer(List<PlanItem> lines) {
        var places = new HashSet<String>();
        for (var line : lines) {
            if (!places.add(line.get(Field.PLACE))) {
                throw new AssertionError("two lines stand at " + line.get(Field.PLACE));
            }
        }
    }
}
