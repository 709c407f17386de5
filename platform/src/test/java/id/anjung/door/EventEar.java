package id.anjung.door;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Listen to a stream of events as a browser does, until it is closed. */
public final class EventEar implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final InputStream body;
    private final int status;

    /**
     * Hold one event.
     *
     * @param id its identifier
     * @param name its name
     * @param data what it says
     */
    public record Heard(String id, String name, String data) {}

    private EventEar(int status, InputStream body) {
        this.status = status;
        this.body = body;
        Thread.ofVirtual().start(this::listen);
    }

    /** Begin to listen. */
    public static EventEar of(Caller caller, String path) {
        var request = HttpRequest.newBuilder(caller.door().resolve(path)).header("Accept", "text/event-stream");
        caller.headers().forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            return new EventEar(response.statusCode(), response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Answer the status with which the stream began. */
    public int status() {
        return status;
    }

    /** Wait for the next event. */
    public Heard next() {
        return Objects.requireNonNull(poll(PATIENCE_SECONDS * 1_000L), "an event within " + PATIENCE_SECONDS + " s");
    }

    /** Tell whether nothing is heard for a while. */
    public boolean silentFor(long millis) {
        return poll(millis) == null;
    }

    private @org.jspecify.annotations.Nullable Heard poll(long millis) {
        try {
            return heard.poll(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String id = "";
            String name = "";
            var data = new StringBuilder();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        heard.add(new Heard(id, name, data.toString()));
                    }
                    name = "";
                    data.setLength(0);
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("event:")) {
                    name = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                }
            }
        } catch (IOException closed) {
            heard.clear();
        }
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
