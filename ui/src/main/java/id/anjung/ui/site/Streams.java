package id.anjung.ui.site;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.sse.Event;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Send events to open pages as they happen, and a beat while nothing does, so that both sides notice a lost line. */
@Singleton
final class Streams {
    static final Duration BEAT = Duration.ofSeconds(15);

    private static final String BEAT_NAME = "detak";

    private final ObjectMapper json;
    private final StreamSeats seats;

    Streams(ObjectMapper json, StreamSeats seats) {
        this.json = json;
        this.seats = seats;
    }

    /**
     * Answer with events until the page is closed.
     *
     * @throws TooManyStreams when this process holds as many as it can
     */
    HttpResponse<Publisher<Event<String>>> send(Flux<Event<String>> events) {
        var beats = Flux.interval(BEAT)
                .onBackpressureDrop()
                .map(beat -> Event.of("").name(BEAT_NAME).comment(BEAT_NAME));
        return HttpResponse.<Publisher<Event<String>>>ok(seats.seat(Flux.merge(events, beats)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no");
    }

    /** Answer that there is nothing to follow. */
    HttpResponse<Publisher<Event<String>>> absent() {
        return HttpResponse.<Publisher<Event<String>>>notFound().header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Write an event. */
    Event<String> event(String name, Object data) {
        try {
            return Event.of(json.writeValueAsString(data)).name(name);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
