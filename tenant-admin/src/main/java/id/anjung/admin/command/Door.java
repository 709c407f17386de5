package id.anjung.admin.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Ask the open door as the person who has logged in.
 *
 * @param around where the command runs
 */
record Door(Surroundings around) {
    static final int OVERTAKEN = 412;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_REFUSAL = 400;
    private static final int SIGN_IN = 401;
    private static final String YAML = "application/yaml";

    /**
     * Hold an answer.
     *
     * @param status of HTTP
     * @param text its body
     */
    record Answer(int status, String text) {
        boolean good() {
            return status < FIRST_REFUSAL;
        }

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException strange) {
                throw new Failed("the door answers with " + status + " and something that is no JSON", strange);
            }
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String yaml) {
        return send(request(path).header("Content-Type", YAML).POST(BodyPublishers.ofString(yaml)));
    }

    Answer put(String path, String base, String yaml) {
        return send(request(path)
                .header("Content-Type", YAML)
                .header("If-Match", '"' + base + '"')
                .PUT(BodyPublishers.ofString(yaml)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(around.door() + path))
                .header("Accept", "application/json, application/yaml, application/problem+json")
                .header("Accept-Language", around.language())
                .header("Authorization", "Bearer " + new Tokens(around).access());
    }

    private Answer send(HttpRequest.Builder request) {
        try (var client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == SIGN_IN) {
                throw new Failed("the door does not know you any more: say  ./anjung login");
            }
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException unreachable) {
            throw new Failed(
                    "the open door does not answer at " + around.door() + ": start it, or set ANJUNG_OPEN_URL",
                    unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed("stopped", stopped);
        }
    }
}
