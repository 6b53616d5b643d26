package nl.koers.exchange.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koers.identity.TokenScope;
import nl.koers.kernel.Words;
import nl.koers.uikit.Paper;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API as a page in the language of who reads it; what stands in the description stays English. */
public final class ApiReader {

    private static final List<String> METHODS = List.of("get", "post", "put", "delete");

    /** Who begins. */
    private enum Side {
        PROGRAM("api.page.parameters", "api.page.answers"),
        KOERS("api.page.headers", "api.page.expected");

        private final String sent;
        private final String answered;

        Side(String sent, String answered) {
            this.sent = sent;
            this.answered = answered;
        }
    }

    /**
     * What belongs together on the page.
     *
     * @param html one element with all of it
     */
    public record Section(String title, String html) {}

    private final JsonNode document;
    private final Words words;
    private final ApiFields fields;

    public ApiReader(Words words) {
        this.words = words;
        try (var file = new ClassPathResource("openapi.json", ApiReader.class).getInputStream()) {
            document = JsonMapper.shared().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        fields = new ApiFields(document, words);
    }

    /** What programs can ask, by what it is about, and what Koers tells them by itself. */
    public List<Section> sections() {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        document.path("paths")
                .propertyStream()
                .forEach(path -> METHODS.stream().filter(path.getValue()::has).forEach(method -> {
                    var operation = path.getValue().path(method);
                    sections.computeIfAbsent(operation.at("/tags/0").asString(), tag -> new StringBuilder())
                            .append(operation(Side.PROGRAM, method, path.getKey(), operation));
                }));
        document.path("webhooks")
                .propertyStream()
                .forEach(event -> sections.computeIfAbsent(
                                "Webhooks",
                                tag -> new StringBuilder(Paper.element("p", words.text("api.page.webhooks"))))
                        .append(operation(
                                Side.KOERS,
                                "post",
                                event.getKey(),
                                event.getValue().path("post"))));
        return sections.entrySet().stream()
                .map(section ->
                        new Section(words.text("api.tag." + section.getKey()), "<div>" + section.getValue() + "</div>"))
                .toList();
    }

    private String operation(Side side, String method, String path, JsonNode operation) {
        return "<details class=\"api-call\"><summary><span class=\"api-method\">" + method.toUpperCase(Locale.ROOT)
                + "</span> " + Paper.element("code", path)
                + english("span", operation.path("summary").asString("")) + "</summary>"
                + english("p", operation.path("description").asString("").replaceFirst("Scope: [A-Z_ ]+\\.$", ""))
                + scope(operation)
                + fields.parameters(words.text(side.sent), operation.path("parameters"))
                + fields.body(words.text("api.page.body"), operation.path("requestBody"))
                + answers(side, operation.path("responses")) + "</details>";
    }

    private String scope(JsonNode operation) {
        var scopes = operation
                .path("security")
                .valueStream()
                .flatMap(each -> each.path("token").valueStream())
                .map(name -> TokenScope.valueOf(name.asString()))
                .toList();
        return scopes.isEmpty() ? "" : Paper.element("p", words.text("api.page.scope", new Scopes(scopes).in(words)));
    }

    /** What goes well with its fields, the same fields once; then the refusals in one line each. */
    private String answers(Side side, JsonNode responses) {
        Map<JsonNode, List<String>> good = new LinkedHashMap<>();
        var told = new StringBuilder();
        var refused = new StringBuilder();
        responses.propertyStream().forEach(answer -> {
            var status = Paper.element("code", answer.getKey()) + " ";
            var what = answer.getValue();
            if (what.has("$ref")) {
                var kind = what.path("$ref").asString().replaceFirst(".*/", "");
                refused.append("<li>").append(status).append(Paper.safe(words.text("api.problem." + kind)));
                refused.append("</li>");
            } else {
                good.computeIfAbsent(what.path("content"), content -> new ArrayList<>())
                        .add(answer.getKey());
                told.append("<li>")
                        .append(status)
                        .append(english("span", what.path("description").asString("")));
                told.append("</li>");
            }
        });
        return Paper.element("h3", words.text(side.answered)) + "<ul>" + told + "</ul>"
                + good.entrySet().stream()
                        .map(each -> fields.body(
                                words.text("api.page.answer", String.join(" / ", each.getValue())),
                                JsonMapper.shared().createObjectNode().set("content", each.getKey())))
                        .collect(Collectors.joining())
                + (refused.isEmpty()
                        ? ""
                        : Paper.element("h3", words.text("api.page.refusals")) + "<ul class=\"api-refusals\">" + refused
                                + "</ul>");
    }

    static String english(String element, String text) {
        return text.isBlank() ? "" : "<" + element + " lang=\"en\">" + Paper.safe(text.strip()) + "</" + element + ">";
    }
}
