package nl.koers.text;

import nl.koers.text.model.ChangeSet;
import nl.koers.text.model.Update;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was stored as JSON. */
final class ChangeJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ChangeJson() {}

    static ChangeSet changes(String json) {
        return ChangeSet.read(JSON.readValue(json, Object.class))
                .orElseThrow(() -> new IllegalStateException("stored is what is no change"));
    }

    static Update update(String client, int number, String json) {
        return new Update(client, number, changes(json));
    }

    static String text(String json) {
        return JSON.readValue(json, String.class);
    }
}
