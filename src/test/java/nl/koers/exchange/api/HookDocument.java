package nl.koers.exchange.api;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.koers.exchange.hook.HookEvent;
import nl.koers.exchange.net.WebLimits;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What Koers sends to webhooks, as the description has it. */
final class HookDocument {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What holds for every message. */
    private static final String RULES =
            "Answer 2xx within SECONDS seconds; the body of the answer is not read. Anything else,"
                    + " also a redirect, is sent again after pauses that grow from a minute to half a day, a day together; then the"
                    + " webhook is switched off and the managers of the team are reminded of it. A message may come twice and"
                    + " messages may change places: know them by Koers-Message. It holds ids alone; fetch the rest with a token.";

    private static final String HEADERS = """
            [{"in": "header", "name": "Koers-Event", "required": true, "schema": {"type": "string"},
              "description": "What happened.", "example": "EVENT"},
             {"in": "header", "name": "Koers-Message", "required": true, "schema": {"type": "string", "format": "uuid"},
              "description": "The same when a message comes again."},
             {"in": "header", "name": "Koers-Signature", "required": true, "schema": {"type": "string"},
              "description": "t is the seconds since 1970, v1 the HMAC-SHA256 of t, a full stop and the body as it came, in hexadecimal, with the secret that was shown when the webhook was made. Compare it in constant time, and refuse what is older than five minutes.",
              "example": "t=1795086000,v1=5f8a..."}]""";

    private static final String BODY = """
            {"required": true, "content": {"application/json": {"schema":
              {"type": "object", "additionalProperties": false, "required": ["at", "data", "event", "id", "team"],
               "properties": {
                 "id": {"type": "string", "format": "uuid", "description": "As in Koers-Message."},
                 "event": {"type": "string", "enum": ["EVENT"]},
                 "at": {"type": "string", "format": "date-time", "description": "When it happened.", "example": "2026-11-19T11:00:00Z"},
                 "team": {"type": "integer", "format": "int64", "example": 7},
                 "data": DATA}}}}}""";

    private static final String RESPONSES = """
            {"2XX": {"description": "It arrived."}, "default": {"description": "It did not arrive and is sent again."}}""";

    private HookDocument() {}

    static JsonNode webhooks() {
        var webhooks = JSON.createObjectNode();
        for (var event : HookEvent.values()) {
            webhooks.putObject(event.written()).set("post", operation(event.written(), summary(event), data(event)));
        }
        webhooks.putObject("ping").set("post", operation("ping", "A try, which a manager asked for", Map.of()));
        return webhooks;
    }

    private static String summary(HookEvent event) {
        return switch (event) {
            case APPOINTMENT_HELD -> "An appointment was held";
            case WEEK_CLOSED -> "A week is closed: its numbers are final";
            case COURSE_CHANGED -> "A course change was decided";
            case MEETING_CLOSED -> "A meeting is closed";
        };
    }

    private static Map<String, String> data(HookEvent event) {
        return switch (event) {
            case APPOINTMENT_HELD -> ids("rep", "appointment");
            case WEEK_CLOSED -> Map.of("week", "{\"type\": \"string\", \"example\": \"2026-W47\"}");
            case COURSE_CHANGED -> ids("plan", "courseChange");
            case MEETING_CLOSED -> ids("meeting");
        };
    }

    private static Map<String, String> ids(String... names) {
        var ids = new LinkedHashMap<String, String>();
        for (var name : names) {
            ids.put(name, "{\"type\": \"integer\", \"format\": \"int64\", \"example\": 7}");
        }
        return ids;
    }

    private static ObjectNode operation(String event, String summary, Map<String, String> data) {
        var post = JSON.createObjectNode();
        post.put("operationId", "on-" + event);
        post.put("summary", summary);
        post.put(
                "description",
                RULES.replace("SECONDS", Long.toString(WebLimits.MESSAGE.time().toSeconds())));
        post.putArray("tags").add("Webhooks");
        post.putArray("security");
        post.set("parameters", JSON.readTree(HEADERS.replace("EVENT", event)));
        post.set("requestBody", JSON.readTree(BODY.replace("EVENT", event).replace("DATA", object(data))));
        post.set("responses", JSON.readTree(RESPONSES));
        return post;
    }

    private static String object(Map<String, String> data) {
        var object = JSON.createObjectNode();
        object.put("type", "object");
        object.put("additionalProperties", false);
        var required = object.putArray("required");
        var properties = object.putObject("properties");
        data.forEach((name, schema) -> {
            required.add(name);
            properties.set(name, JSON.readTree(schema));
        });
        return object.toString();
    }
}
