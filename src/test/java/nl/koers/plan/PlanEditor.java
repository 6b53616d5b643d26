package nl.koers.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.koers.plan.model.Field;
import nl.koers.plan.model.ItemId;
import nl.koers.plan.model.ItemKind;
import nl.koers.plan.model.PlanItem;
import nl.koers.plan.model.PlanState;

/** Somebody with an open view of a plan, as the screen behaves. */
final class PlanEditor {

    private static final int MOST_LINES = 40;
    private static final List<Field> FIELDS = List.of(Field.TITLE, Field.GOOD_WHEN);

    /** A field of an item. */
    record Place(ItemId item, Field field) {}

    /** What became of an edit. */
    record Answer(EditField edit, Edited edited) {}

    final int number;
    final Deque<PlanCommand> toKoers = new ArrayDeque<>();
    final Deque<Answer> fromKoers = new ArrayDeque<>();
    final List<String> typed = new ArrayList<>();
    final List<String> givenBack = new ArrayList<>();
    private final PlanHost host;
    private final Random random;
    private final Map<Place, EditField> waiting = new LinkedHashMap<>();
    private int values;
    private PlanState shown;
    private boolean connected = true;

    PlanEditor(int number, PlanHost host, Random random) {
        this.number = number;
        this.host = host;
        this.random = random;
        this.shown = host.now();
    }

    PlanState shown() {
        return shown;
    }

    boolean isConnected() {
        return connected;
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /** Does something to what is on the screen. */
    void act() {
        var lines = shown.of(ItemKind.LINE);
        var dice = random.nextInt(100);
        if (lines.isEmpty() || (dice < 10 && lines.size() < MOST_LINES)) {
            add(lines);
            return;
        }
        var line = lines.get(random.nextInt(lines.size()));
        if (dice < 20) {
            toKoers.add(new PlanCommand.Move(new MoveItem(host.team(), host.plan(), line.id(), other(lines, line))));
        } else if (dice < 26) {
            toKoers.add(new PlanCommand.Remove(line.id()));
        } else if (dice < 40) {
            type(shown.plan(), Field.HORIZON);
        } else {
            type(line, FIELDS.get(random.nextInt(FIELDS.size())));
        }
    }

    private void add(List<PlanItem> lines) {
        var below = lines.isEmpty() || random.nextBoolean()
                ? Optional.<ItemId>empty()
                : Optional.of(lines.get(random.nextInt(lines.size())).id());
        var values = Map.of(Field.TITLE, fresh());
        toKoers.add(new PlanCommand.Add(
                new AddItem(host.team(), host.plan(), ItemKind.LINE, values, Optional.empty(), below)));
    }

    private Optional<ItemId> other(List<PlanItem> lines, PlanItem line) {
        return lines.stream()
                .skip(random.nextInt(lines.size()))
                .map(PlanItem::id)
                .filter(id -> !id.equals(line.id()))
                .findFirst();
    }

    private void type(PlanItem item, Field field) {
        var place = new Place(item.id(), field);
        if (!waiting.containsKey(place)) {
            var wanted = fresh();
            typed.add(wanted);
            send(place, new EditField(host.team(), host.plan(), item.id(), field, item.get(field), wanted));
        }
    }

    private String fresh() {
        return "e" + number + "-" + ++values;
    }

    private void send(Place place, EditField edit) {
        waiting.put(place, edit);
        toKoers.add(new PlanCommand.Edit(edit));
    }

    /** An answer; one to what is not asked any more says nothing new. */
    void hear(Answer answer) {
        var edit = answer.edit();
        var place = new Place(edit.item(), edit.field());
        if (!edit.equals(waiting.get(place))) {
            return;
        }
        waiting.remove(place);
        switch (answer.edited()) {
            case Edited.Saved saved -> {}
            case Edited.Conflict conflict -> {
                if (random.nextBoolean()) {
                    send(
                            place,
                            new EditField(
                                    host.team(),
                                    host.plan(),
                                    edit.item(),
                                    edit.field(),
                                    conflict.theirs(),
                                    conflict.mine()));
                } else {
                    givenBack.add(conflict.mine());
                }
            }
            case Edited.Gone gone -> givenBack.add(gone.mine());
            case Edited.Rejected rejected -> givenBack.add(edit.wanted());
        }
    }

    /** What the bell makes a view do: read what came since its own revision. */
    void catchUp(boolean sinceOwnRevision) {
        var changes = host.since(
                sinceOwnRevision ? shown.revision() : Math.max(0, host.now().revision() - 1));
        while (!changes.isEmpty()) {
            shown = shown.after(changes);
            changes = host.since(shown.revision());
        }
    }

    void cut() {
        connected = false;
        toKoers.clear();
        fromKoers.clear();
    }

    /** The view is still there, or it is a new one after a reload; what was not answered is sent again. */
    void connect() {
        connected = true;
        if (random.nextBoolean()) {
            shown = host.now();
        }
        resend();
    }

    void resend() {
        waiting.values().forEach(edit -> toKoers.add(new PlanCommand.Edit(edit)));
    }
}
