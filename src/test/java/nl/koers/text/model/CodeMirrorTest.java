package nl.koers.text.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real @codemirror/state 6.7.6 and @codemirror/collab 6.1.1 were asked the same; their answers stand in a file. */
class CodeMirrorTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ME = "me";

    /** The package puts everybody else first, as we do with clients of such a name. */
    private static final String FIRST = "first";

    private final JsonNode cases = read();

    @Test
    void changesAreAppliedComposedAndMovedAsInTheBrowser() {
        var pairs = cases.get("pairs");
        assertThat(pairs.size()).isEqualTo(400);
        for (var pair : pairs) {
            var doc = pair.get("doc").asString();
            var a = changes(pair.get("a"));
            var b = changes(pair.get("b"));
            var c = changes(pair.get("c"));

            assertThat(a.apply(doc)).isEqualTo(pair.get("afterA").asString());
            assertThat(a.compose(c)).isEqualTo(changes(pair.get("composed")));
            assertThat(b.map(a, false)).isEqualTo(changes(pair.get("after")));
            assertThat(b.map(a, true)).isEqualTo(changes(pair.get("before")));
            assertThat(a.compose(b.map(a, false)).apply(doc))
                    .isEqualTo(pair.get("both").asString());
        }
    }

    @Test
    void changesAreWrittenAsInTheBrowser() {
        for (var pair : cases.get("pairs")) {
            assertThat(JSON.readTree(changes(pair.get("composed")).json())).isEqualTo(pair.get("composed"));
        }
    }

    @Test
    void whatIsUnconfirmedMovesAsInTheBrowser() {
        var rebases = cases.get("rebases");
        assertThat(rebases.size()).isEqualTo(200);
        for (var rebase : rebases) {
            var mine = new ArrayList<Update>();
            for (var made : rebase.get("mine")) {
                mine.add(new Update(ME, mine.size() + 1, changes(made)));
            }
            var since = new ArrayList<Update>();
            for (var stored : rebase.get("since")) {
                var client = stored.get("client").asString().equals(ME) ? ME : FIRST;
                since.add(new Update(client, stored.get("number").asInt(), changes(stored.get("changes"))));
            }
            var doc = rebase.get("doc").asString();

            var moved = (Rebase.Result.Moved) Rebase.over(mine, since, doc.length());

            assertThat(moved.updates().stream().map(Update::changes).toList()).isEqualTo(all(rebase.get("moved")));
            var text = doc;
            for (var update : since) {
                text = update.changes().apply(text);
            }
            for (var update : moved.updates()) {
                text = update.changes().apply(text);
            }
            assertThat(text).isEqualTo(rebase.get("client").asString());
        }
    }

    private static List<ChangeSet> all(JsonNode list) {
        var all = new ArrayList<ChangeSet>();
        list.forEach(one -> all.add(changes(one)));
        return all;
    }

    private static ChangeSet changes(JsonNode json) {
        return ChangeSet.read(JSON.convertValue(json, Object.class)).orElseThrow();
    }

    private static JsonNode read() {
        try (var file = Objects.requireNonNull(CodeMirrorTest.class.getResourceAsStream("codemirror.json"))) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
