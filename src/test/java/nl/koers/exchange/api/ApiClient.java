package nl.koers.exchange.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that talks to Koers with a token. */
record ApiClient(int port, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The part after {@code urn:koers:problem:}. */
        String problem() {
            return json().path("type").asString("").replace("urn:koers:problem:", "");
        }
    }

    Answer get(String path) {
        return send("GET", path, "", UnaryOperator.identity());
    }

    Answer post(String path, String json) {
        return send("POST", path, json, UnaryOperator.identity());
    }

    Answer put(String path, String etag, String json) {
        return send("PUT", path, json, request -> request.header("If-Match", etag));
    }

    Answer send(String method, String path, String json, UnaryOperator<HttpRequest.Builder> more) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!json.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        try {
            return new Answer(HTTP.send(more.apply(request).build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
