package nl.koers.exchange.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the API as the code has it: what springdoc reads from the controllers, and what it can't know: the
 * scopes, who refuses what, which fields are always there.
 */
final class ApiDocument {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_TYPE = "application/json";
    private static final String PROBLEM_TYPE = "application/problem+json";
    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    private final Map<String, Method> operations;
    private final Map<String, Class<?>> records;
    private final ObjectNode document;

    ApiDocument(byte[] read, List<Method> operations, List<Class<?>> records) {
        this.operations = operations.stream().collect(Collectors.toMap(ApiDocument::operationId, method -> method));
        this.records = records.stream()
                .collect(Collectors.toMap(
                        type -> Optional.ofNullable(type.getAnnotation(Schema.class))
                                .map(Schema::name)
                                .filter(name -> !name.isEmpty())
                                .orElse(type.getSimpleName()),
                        type -> type));
        document = (ObjectNode) JSON.readTree(read);
        complete();
    }

    static String operationId(Method method) {
        return Objects.requireNonNull(method.getAnnotation(Operation.class), method::toString)
                .operationId();
    }

    /** Keys in the order of the alphabet, so that it changes only where the API does. */
    String json() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sorted(document)) + "\n";
    }

    private void complete() {
        document.put("openapi", "3.1.0");
        document.set("info", JSON.readTree("""
                {"title": "Koers", "version": "1",
                 "description": "What a sales team does against its norms: read it, and write appointments, deals, leave and customers. Every request carries a token: make one in Koers, at your name or in the settings of the team. Send it as Authorization: Bearer koers_...",
                 "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}}"""));
        document.set("servers", JSON.readTree("[{\"url\": \"/\"}]"));
        document.set("webhooks", HookDocument.webhooks());
        var components = (ObjectNode) document.get("components");
        components.set("securitySchemes", JSON.readTree("{\"token\": {\"type\": \"http\", \"scheme\": \"bearer\"}}"));
        var schemas = (ObjectNode) components.get("schemas");
        List.of("TeamId", "RepId", "CustomerId", "AppointmentId", "DealId", "SalesWeek")
                .forEach(schemas::remove);
        schemas.set("Problem", problemSchema());
        refusals(components.putObject("responses"));
        schemas.propertyStream()
                .filter(schema -> !schema.getKey().equals("Problem"))
                .forEach(schema -> complete(schema.getKey(), (ObjectNode) schema.getValue()));
        document.get("paths")
                .propertyStream()
                .forEach(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> complete((ObjectNode) path.getValue().get(method))));
    }

    private void complete(String name, ObjectNode schema) {
        if (!schema.has("properties")) {
            return;
        }
        schema.put("additionalProperties", false);
        var type = name.startsWith("Page") ? Page.class : Objects.requireNonNull(records.get(name), name);
        var always = Stream.of(type.getRecordComponents())
                .filter(component -> isAlwaysThere(component))
                .map(RecordComponent::getName)
                .sorted()
                .toList();
        schema.remove("required");
        if (!always.isEmpty()) {
            var required = schema.putArray("required");
            always.forEach(required::add);
        }
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        var mode = Optional.ofNullable(component.getAccessor().getAnnotation(Schema.class))
                .map(Schema::requiredMode);
        return mode.filter(Schema.RequiredMode.REQUIRED::equals).isPresent()
                || (component.getType() != Optional.class
                        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private void complete(ObjectNode operation) {
        var method = Objects.requireNonNull(
                operations.get(operation.path("operationId").asString()), operation::toString);
        var scopes = Objects.requireNonNull(method.getAnnotation(InScope.class), method::toString)
                .value();
        var security = operation.putArray("security");
        if (scopes.length == 0) {
            security.addObject().putArray("token");
        }
        Arrays.stream(scopes)
                .forEach(scope -> security.addObject().putArray("token").add(scope.name()));
        var scope = scopes.length == 0
                ? "Every token will do."
                : "Scope: " + Arrays.stream(scopes).map(Enum::name).collect(Collectors.joining(" or ")) + ".";
        operation.put("description", (operation.path("description").asString("") + " " + scope).strip());
        parameters(operation);
        responses(operation, method);
    }

    private static void parameters(ObjectNode operation) {
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asString().equals("path") && !isWeek(parameter)) {
                ((ObjectNode) parameter)
                        .set("schema", JSON.readTree("{\"type\": \"integer\", \"format\": \"int64\", \"minimum\": 1}"));
                ((ObjectNode) parameter).put("example", 7);
            }
            if (isWeek(parameter)) {
                ((ObjectNode) parameter)
                        .set("schema", JSON.readTree("{\"type\": \"string\", \"pattern\": \"^\\\\d{4}-W\\\\d{2}$\"}"));
            }
            if (parameter.path("name").asString().equals("If-Match")) {
                ((ObjectNode) parameter).put("required", true);
                ((ObjectNode) parameter).put("example", "\"3\"");
            }
        });
    }

    private static boolean isWeek(JsonNode parameter) {
        return parameter.path("example").asString("").contains("-W");
    }

    private static void responses(ObjectNode operation, Method method) {
        var responses = (ObjectNode) operation.get("responses");
        responses.forEach(response -> {
            if (response.path("content").has("*/*")) {
                var content = (ObjectNode) response.get("content");
                content.set(JSON_TYPE, content.remove("*/*"));
            }
        });
        for (var kind : refusals(operation, method)) {
            responses.putObject(Integer.toString(kind.status().value())).put("$ref", "#/components/responses/" + kind);
        }
    }

    private static void refusals(ObjectNode responses) {
        for (var kind : ProblemKind.values()) {
            var response = responses.putObject(kind.name());
            response.put("description", kind.type());
            var content = response.putObject("content").putObject(PROBLEM_TYPE);
            content.putObject("schema").put("$ref", "#/components/schemas/Problem");
            content.set("example", example(kind));
        }
    }

    private static List<ProblemKind> refusals(ObjectNode operation, Method method) {
        var hasBody =
                Arrays.stream(method.getParameters()).anyMatch(each -> each.isAnnotationPresent(RequestBody.class));
        var hasMatch = Arrays.stream(method.getParameters())
                .map(each -> each.getAnnotation(RequestHeader.class))
                .anyMatch(header -> header != null && header.name().equals("If-Match"));
        var isWrite = hasBody || hasMatch;
        var hasPath = operation
                .path("parameters")
                .valueStream()
                .anyMatch(each -> each.path("in").asString().equals("path"));
        return Stream.of(ProblemKind.values())
                .filter(kind -> switch (kind) {
                    case MALFORMED, TOKEN, SCOPE, NOT_ACCEPTABLE, TOO_MANY, TOO_LARGE, BROKEN -> true;
                    case NOT_FOUND -> hasPath;
                    case MEDIA_TYPE -> hasBody;
                    case REFUSED ->
                        isWrite || operation.path("operationId").asString().endsWith("Back");
                    case CHANGED, MATCH_MISSING -> hasMatch;
                    case DENIED, METHOD, KEY_REUSED -> false;
                })
                .toList();
    }

    private static JsonNode example(ProblemKind kind) {
        var example = JSON.createObjectNode();
        example.put("type", kind.type());
        example.put("title", kind.status().getReasonPhrase());
        example.put("status", kind.status().value());
        example.put("detail", "What it is about, in the language of the request.");
        return example;
    }

    private static JsonNode problemSchema() {
        return JSON.readTree("""
                {"type": "object", "additionalProperties": false,
                 "description": "Why a request was refused, as RFC 9457 writes it.",
                 "required": ["type", "title", "status", "detail"],
                 "properties": {
                   "type": {"type": "string", "description": "What is the matter, for programs."},
                   "title": {"type": "string"},
                   "status": {"type": "integer", "format": "int32"},
                   "detail": {"type": "string"},
                   "reason": {"type": "string", "description": "The rule that refused it, for programs."},
                   "errors": {"type": "array", "items": {"type": "object", "additionalProperties": false,
                     "required": ["detail"],
                     "properties": {
                       "pointer": {"type": "string", "description": "To the field in the body (RFC 6901)."},
                       "parameter": {"type": "string", "description": "The name of the parameter in the address."},
                       "detail": {"type": "string"}}}}}}""");
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(each -> array.add(sorted(each)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        var object = JSON.createObjectNode();
        new TreeMap<>(node.propertyStream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .forEach((key, value) -> object.set(key, sorted(value)));
        return object;
    }
}
