package nl.koers.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Holds JSON against a schema of the description: as much of JSON Schema as that uses. */
public final class SchemaCheck {

    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "format",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "uniqueItems",
            "enum",
            "description",
            "example",
            "examples");

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(JsonNode document) {
        this.document = document;
    }

    /** Where a value differs from the schema; empty when it fits. */
    public static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
        var check = new SchemaCheck(document);
        check.check("", schema, value);
        return check.faults;
    }

    private void check(String where, JsonNode schema, JsonNode value) {
        schema.propertyNames().stream()
                .filter(word -> !KNOWN.contains(word))
                .forEach(word -> faults.add(where + ": the check does not know " + word));
        if (schema.has("$ref")) {
            check(where, document.at(schema.get("$ref").asString().substring(1)), value);
            return;
        }
        if (!isOfType(schema.path("type").asString(), value)) {
            faults.add(where + ": " + value + " is no " + schema.path("type"));
            return;
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(value::equals)) {
            faults.add(where + ": " + value + " is none of " + schema.get("enum"));
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asString())) {
                faults.add(where + ": lacks " + name);
            }
        });
        value.propertyStream().forEach(property -> {
            var of = schema.path("properties").path(property.getKey());
            if (of.isMissingNode()) {
                faults.add(where + ": has an unknown " + property.getKey());
            } else {
                check(where + "/" + property.getKey(), of, property.getValue());
            }
        });
        if (value.isArray()) {
            value.forEach(item -> check(where + "/-", schema.path("items"), item));
        }
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> false;
        };
    }
}
