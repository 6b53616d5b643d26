package nl.koers.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koers.kernel.Words;
import nl.koers.uikit.Paper;
import tools.jackson.databind.JsonNode;

/** What is sent and answered, field by field. */
final class ApiFields {

    private record Line(String name, String facts, String note) {

        String html() {
            return "<li>" + Paper.element("code", name) + " <span class=\"tiny\">" + Paper.safe(facts) + "</span>"
                    + ApiReader.english("p", note) + "</li>";
        }
    }

    private final JsonNode document;
    private final Words words;

    ApiFields(JsonNode document, Words words) {
        this.document = document;
        this.words = words;
    }

    /** What stands in the address and in the headers. */
    String parameters(String title, JsonNode parameters) {
        return list(
                title,
                parameters
                        .valueStream()
                        .map(each -> line(
                                each.path("name").asString(),
                                each,
                                type(each.path("schema")),
                                words.text("api.in." + each.path("in").asString()),
                                needed(each.path("required").asBoolean(false))))
                        .toList());
    }

    /** What stands in a body, with what is inside it as {@code customer.name} and {@code items[].day}. */
    String body(String title, JsonNode body) {
        var lines = new ArrayList<Line>();
        collect("", body.path("content").valueStream().findFirst().orElse(body).path("schema"), lines);
        return list(title, lines);
    }

    private void collect(String prefix, JsonNode asked, List<Line> lines) {
        var schema = real(asked);
        if (schema.path("type").asString("").equals("array")) {
            collect(prefix + "[]", schema.path("items"), lines);
            return;
        }
        var always =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").propertyStream().forEach(property -> {
            var name = prefix.isEmpty() ? property.getKey() : prefix + "." + property.getKey();
            var field = property.getValue();
            lines.add(line(name, field, type(field), needed(always.contains(property.getKey()))));
            collect(name, field, lines);
        });
    }

    private Line line(String name, JsonNode described, String... facts) {
        var example = described.has("example")
                ? words.text("api.page.example", described.path("example").asString())
                : "";
        return new Line(
                name,
                Stream.concat(Stream.of(facts), Stream.of(example))
                        .filter(fact -> !fact.isEmpty())
                        .collect(Collectors.joining(" · ")),
                described.path("description").asString(""));
    }

    private String needed(boolean isNeeded) {
        return isNeeded ? words.text("api.page.needed") : "";
    }

    private String type(JsonNode asked) {
        var schema = real(asked);
        var values = schema.path("enum").valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "));
        if (!values.isEmpty()) {
            return values;
        }
        return words.text(
                switch (schema.path("format").asString(schema.path("type").asString(""))) {
                    case "date" -> "api.type.date";
                    case "int32", "int64", "integer" -> "api.type.integer";
                    case "number", "double" -> "api.type.number";
                    case "boolean" -> "api.type.boolean";
                    case "array" -> "api.type.array";
                    case "object" -> "api.type.object";
                    default -> "api.type.string";
                });
    }

    private JsonNode real(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    private static String list(String title, List<Line> lines) {
        return lines.isEmpty()
                ? ""
                : Paper.element("h3", title)
                        + lines.stream()
                                .map(Line::html)
                                .collect(Collectors.joining("", "<ul class=\"api-fields\">", "</ul>"));
    }
}
