package id.anjung.door;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Call the door as a program would.
 *
 * @param door its address
 * @param headers sent with every call
 */
public record Caller(URI door, Map<String, String> headers) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final ObjectMapper JSON = ObjectMapper.getDefault();

    /**
     * Hold an answer.
     *
     * @param status its status
     * @param response the rest of it
     */
    public record Answer(int status, HttpResponse<byte[]> response) {
        /** Answer a header, empty when it is not there. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Answer the body as text. */
        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        private JsonNode json() {
            try {
                return Objects.requireNonNull(JSON.readValue(response.body(), JsonNode.class), "a body");
            } catch (IOException notJson) {
                throw new UncheckedIOException("Not JSON: " + text(), notJson);
            }
        }

        /** Answer the value at a path of names and places, as text; fails when there is none. */
        public String at(Object... path) {
            var found = node(path);
            return found.isNull() ? "null" : found.coerceStringValue();
        }

        /** Count what lies at a path. */
        public int count(Object... path) {
            return node(path).size();
        }

        private JsonNode node(Object... path) {
            var node = json();
            for (Object step : path) {
                var next = step instanceof Integer place ? node.get(place) : node.get(step.toString());
                node = Objects.requireNonNull(next, () -> step + " is not in " + text());
            }
            return node;
        }

        /** Send the same request once more, as a program does that has not heard the answer. */
        public Answer again() {
            return Caller.send(response.request());
        }

        /** Answer the entity tag. */
        public String tag() {
            return header("ETag");
        }
    }

    /** Call with one more header. */
    public Caller with(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Caller(door, more);
    }

    /** Ask for something. */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** Send JSON. */
    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    /** Send JSON that changes a part of what is there. */
    public Answer patch(String path, String json) {
        return with("Content-Type", "application/json").send("PATCH", path, BodyPublishers.ofString(json));
    }

    /** Put JSON in the place of the version with this tag. */
    public Answer put(String path, String tag, String json) {
        return with("Content-Type", "application/json")
                .with("If-Match", tag)
                .send("PUT", path, BodyPublishers.ofString(json));
    }

    /** Take out of use what has this tag. */
    public Answer delete(String path, String tag) {
        return with("If-Match", tag).send("DELETE", path, BodyPublishers.noBody());
    }

    /** Send anything. */
    public Answer send(String method, String path, HttpRequest.BodyPublisher body) {
        var request = HttpRequest.newBuilder(door.resolve(path)).method(method, body);
        headers.forEach(request::header);
        return send(request.build());
    }

    private static Answer send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
