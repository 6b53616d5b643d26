package nl.koers.text;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import nl.koers.identity.Right;
import nl.koers.kernel.TeamId;
import nl.koers.kernel.TextId;
import nl.koers.testing.StandingClock;
import nl.koers.text.model.ChangeSet;
import nl.koers.text.model.Edits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many editors, two nodes and one store, in one thread: all that happens, and in which order, follows from the seed.
 * Connections are cut, messages are doubled and reordered, nodes end and begin again, storing fails half-way.
 */
final class Simulation {

    static final int EDITORS = 16;
    private static final int NODES = 2;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TeamId TEAM = new TeamId(1);

    /** A node that runs the real room; its work is done when the simulation says so. */
    private final class Node {

        private final Deque<Runnable> work = new ArrayDeque<>();
        private final Room room = new Room(text, () -> new Authority(text, flaky(), CLOCK), work::add);
        private boolean alive = true;
    }

    private static final Clock CLOCK = new StandingClock.Settable();

    private final TextId text;
    private final TextStore store;
    private final Random random;
    private final boolean editorsRebase;
    private final Edits edits;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Editor> editors = new ArrayList<>();
    private final Map<Editor, Node> places = new HashMap<>();
    private String parsed = "";
    private JsonNode parsedFrame = JSON.readTree("{}");
    private boolean calm;

    /**
     * Prepares a run.
     *
     * @param tellsBase false breaks it on purpose: editors claim that what they made is up to date
     */
    Simulation(long seed, TextId text, TextStore store, boolean tellsBase) {
        this.text = text;
        this.store = store;
        this.editorsRebase = tellsBase;
        random = new Random(seed);
        edits = new Edits(random);
        for (var number = 0; number < NODES; number++) {
            nodes.add(new Node());
        }
        for (var number = 0; number < EDITORS; number++) {
            editors.add(new Editor("editor-" + number));
        }
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
        if (dice < 300) {
            editor.type(edits);
        } else if (dice < 450) {
            push(editor);
        } else if (dice < 600) {
            arrive(editor, editor.toKoers.size());
        } else if (dice < 720) {
            work(nodes.get(random.nextInt(NODES)));
        } else if (dice < 930) {
            listen(editor, 1 + random.nextInt(12));
        } else if (dice < 950) {
            cut(editor);
        } else if (dice < 970) {
            Optional.ofNullable(editor.toKoers.peekFirst()).ifPresent(editor.toKoers::addLast);
        } else if (dice < 990) {
            shuffle(editor);
        } else if (dice < 996) {
            nodes.forEach(node -> node.room.look());
        } else {
            restart(random.nextInt(NODES));
        }
    }

    private void push(Editor editor) {
        if (editor.seat == null) {
            connect(editor);
        }
        editor.send(
                editorsRebase
                        ? editor.revision()
                        : store.head(text).orElseThrow().revision());
    }

    private void connect(Editor editor) {
        var node = nodes.get(random.nextInt(NODES));
        var page = new Page(new Anybody(), new Outbox(new ToEditor(editor, node)));
        var seat = new Seat(
                text, TEAM, page, editor.client(), new Visitor.Person(editor.account(), editor.client()), true);
        editor.seat = seat;
        places.put(editor, node);
        node.room.enter(seat, editor.revision());
    }

    /** The connection breaks; what is under way is lost. */
    private void cut(Editor editor) {
        var seat = editor.seat;
        var node = places.remove(editor);
        if (seat != null && node != null) {
            node.room.leave(seat);
        }
        editor.seat = null;
        editor.toKoers.clear();
        editor.fromKoers.clear();
    }

    private void arrive(Editor editor, int most) {
        var node = places.get(editor);
        var seat = editor.seat;
        for (var left = most; left > 0 && node != null && seat != null && !editor.toKoers.isEmpty(); left--) {
            node.room.push(seat, editor.toKoers.removeFirst());
        }
    }

    private void work(Node node) {
        for (var task = node.work.poll(); task != null; task = node.work.poll()) {
            task.run();
        }
    }

    private void listen(Editor editor, int most) {
        for (var left = most; left > 0 && !editor.fromKoers.isEmpty(); left--) {
            if (!editor.hear(editor.fromKoers.removeFirst())) {
                cut(editor);
                connect(editor);
            }
        }
    }

    private void shuffle(Editor editor) {
        var pushes = new ArrayList<>(editor.toKoers);
        Collections.shuffle(pushes, random);
        editor.toKoers.clear();
        editor.toKoers.addAll(pushes);
        var frames = new ArrayList<>(editor.fromKoers);
        Collections.shuffle(frames, random);
        editor.fromKoers.clear();
        editor.fromKoers.addAll(frames);
    }

    /** A node ends, with or without having done what waits there, and another takes its place. */
    private void restart(int number) {
        var node = nodes.get(number);
        if (random.nextBoolean()) {
            work(node);
        }
        node.alive = false;
        List.copyOf(places.keySet()).stream()
                .filter(editor -> places.get(editor) == node)
                .sorted((one, other) -> one.client().compareTo(other.client()))
                .forEach(this::cut);
        nodes.set(number, new Node());
    }

    /** Everything gets through now. */
    private void rest() {
        calm = true;
        editors.forEach(this::cut);
        for (var rounds = 0; rounds < 5 || editors.stream().anyMatch(Editor::isWaiting); rounds++) {
            if (rounds > 200) {
                throw new AssertionError("it does not come to rest");
            }
            for (var editor : editors) {
                push(editor);
                arrive(editor, Integer.MAX_VALUE);
            }
            nodes.forEach(this::work);
            nodes.forEach(node -> node.room.look());
            nodes.forEach(this::work);
            editors.forEach(editor -> listen(editor, Integer.MAX_VALUE));
        }
    }

    private void compare() {
        var loaded = store.load(text).orElseThrow();
        var state = loaded.snapshot();
        for (var change : loaded.changes()) {
            state = state.after(change.update().changes());
        }
        var made = 0L;
        for (var editor : editors) {
            if (!editor.doc().equals(state.doc()) || editor.revision() != state.revision()) {
                throw new AssertionError(editor.client() + " has revision " + editor.revision() + ": " + editor.doc()
                        + "\nthe database has " + state.revision() + ": " + state.doc());
            }
            made += editor.made();
        }
        if (made != state.revision()) {
            throw new AssertionError(made + " changes were made and " + state.revision() + " are stored");
        }
    }

    /** The store, which sometimes fails before or after it did what it was told. */
    private TextStore flaky() {
        return new FlakyStore(store, () -> !calm && random.nextInt(60) == 0);
    }

    static ChangeSet changes(JsonNode json) {
        return ChangeSet.read(JSON.convertValue(json, Object.class)).orElseThrow();
    }

    /** The same frame goes to many. */
    private JsonNode parse(String frame) {
        if (!frame.equals(parsed)) {
            parsed = frame;
            parsedFrame = JSON.readTree(frame);
        }
        return parsedFrame;
    }

    private final class ToEditor implements Outbox.Wire {

        private final Editor editor;
        private final Node node;

        private ToEditor(Editor editor, Node node) {
            this.editor = editor;
            this.node = node;
        }

        @Override
        public void send(String frame, Consumer<Boolean> sent) {
            if (node.alive && isOpen()) {
                editor.fromKoers.add(parse(frame));
            }
            sent.accept(true);
        }

        @Override
        public void close(int code) {
            if (isOpen()) {
                cut(editor);
            }
        }

        private boolean isOpen() {
            var seat = editor.seat;
            return seat != null && seat.page().outbox().leadsTo(this);
        }
    }

    private static final class Anybody implements Visitor {

        @Override
        public Optional<Person> person() {
            return Optional.empty();
        }

        @Override
        public boolean may(Right right, TeamId team) {
            return true;
        }
    }
}
