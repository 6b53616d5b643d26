package nl.koers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.koers.kernel.TextId;
import nl.koers.text.model.ChangeSet;
import nl.koers.text.model.Update;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a page says over its socket. */
sealed interface Ask {

    /** Opens a text; the revision that the page has, -1 for none. */
    record Open(TextId text, long revision, String client) implements Ask {}

    record Push(TextId text, long revision, List<Update> updates) implements Ask {}

    record Caret(TextId text, long revision, int anchor, int head) implements Ask {}

    record Close(TextId text) implements Ask {}

    /** Somebody is still there. */
    record Here(String token) implements Ask {}

    record Ping() implements Ask {}

    /** What Koers does not understand, about a text when that much is clear. */
    record Broken(Optional<TextId> text) implements Ask {}

    int MOST_CHANGES = 100;

    /** Understands a message; never fails. */
    static Ask read(String message) {
        try {
            return Reader.JSON.readValue(message, Object.class) instanceof Map<?, ?> fields
                    ? new Reader(fields).read()
                    : new Broken(Optional.empty());
        } catch (JacksonException noJson) {
            return new Broken(Optional.empty());
        }
    }

    /** Takes one message apart. */
    final class Reader {

        private static final JsonMapper JSON = JsonMapper.shared();
        private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9_-]{1,40}");
        private static final int LONGEST_TOKEN = 100;

        private final Map<?, ?> fields;

        private Reader(Map<?, ?> fields) {
            this.fields = fields;
        }

        private Ask read() {
            var text = number("text", 1).map(TextId::new);
            var revision = number("rev", -1);
            Optional<? extends Ask> read = switch (fields.get("do") instanceof String what ? what : "") {
                case "open" ->
                    text.flatMap(id ->
                            revision.flatMap(at -> client("client").map(client -> new Open(id, at, client))));
                case "push" ->
                    text.flatMap(id -> revision.flatMap(at -> updates().map(updates -> new Push(id, at, updates))));
                case "caret" ->
                    text.flatMap(id -> revision.flatMap(at -> place("anchor")
                            .flatMap(anchor -> place("head").map(head -> new Caret(id, at, anchor, head)))));
                case "close" -> text.map(Close::new);
                case "here" ->
                    Optional.ofNullable(fields.get("token"))
                            .map(String::valueOf)
                            .filter(token -> token.length() <= LONGEST_TOKEN)
                            .map(Here::new);
                case "ping" -> Optional.of(new Ping());
                default -> Optional.empty();
            };
            return read.<Ask>map(ask -> ask).orElseGet(() -> new Broken(text));
        }

        private Optional<List<Update>> updates() {
            return client("client")
                    .flatMap(client -> number("first", 1)
                            .filter(first -> first < Integer.MAX_VALUE - MOST_CHANGES)
                            .flatMap(first -> updates(client, first.intValue(), fields.get("changes"))));
        }

        private static Optional<List<Update>> updates(String client, int first, @Nullable Object changes) {
            if (!(changes instanceof List<?> list) || list.isEmpty() || list.size() > MOST_CHANGES) {
                return Optional.empty();
            }
            var updates = new ArrayList<Update>();
            for (var json : list) {
                var change = ChangeSet.read(json);
                if (change.isEmpty()) {
                    return Optional.empty();
                }
                updates.add(new Update(client, first + updates.size(), change.get()));
            }
            return Optional.of(updates);
        }

        private Optional<String> client(String field) {
            return fields.get(field) instanceof String client
                            && CLIENT.matcher(client).matches()
                    ? Optional.of(client)
                    : Optional.empty();
        }

        private Optional<Integer> place(String field) {
            return number(field, 0).filter(place -> place <= Integer.MAX_VALUE).map(Long::intValue);
        }

        private Optional<Long> number(String field, long least) {
            return switch (fields.get(field)) {
                case Integer number when number >= least -> Optional.of(number.longValue());
                case Long number when number >= least -> Optional.of(number);
                case null, default -> Optional.empty();
            };
        }
    }
}
