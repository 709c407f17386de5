package id.anjung.ui.site;

import id.anjung.process.DrainPart;
import id.anjung.process.Draining;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.sse.Event;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Send events to open pages as they happen, and a beat while nothing does, so that both sides notice a lost line. */
@Singleton
final class Streams implements DrainPart {
    private static final String BEAT_NAME = "detak";
    private static final int SOONEST_RETURN_MILLIS = 1_000;
    private static final int LATEST_RETURN_MILLIS = 4_000;
    private static final int BEATS_UNTAKEN = 3;

    private final ObjectMapper json;
    private final StreamSeats seats;
    private final Draining draining;
    private final Duration beat;
    private final Sinks.Empty<Void> leaving = Sinks.empty();

    Streams(
            ObjectMapper json,
            StreamSeats seats,
            Draining draining,
            @Property(name = "anjung.open.beat", defaultValue = "15s") Duration beat) {
        this.beat = beat;
        this.json = json;
        this.seats = seats;
        this.draining = draining;
    }

    /**
     * Answer with events until the page is closed or this process leaves.
     *
     * @throws TooManyStreams when this process holds as many as it can
     */
    HttpResponse<Publisher<Event<String>>> send(Flux<Event<String>> events) {
        var beats = Flux.interval(beat)
                .onBackpressureDrop()
                .map(count -> Event.of("").name(BEAT_NAME).comment(BEAT_NAME));
        // Who comes before the balancer has seen that we leave is sent on, and not refused: a refusal lasts longer.
        var news = draining.begun() ? Flux.<Event<String>>empty() : Flux.merge(events, beats);
        return HttpResponse.<Publisher<Event<String>>>ok(
                        seats.seat(new Taken(beat.multipliedBy(BEATS_UNTAKEN)).whileTaken(untilLeaving(news))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Accel-Buffering", "no");
    }

    /** End every stream in order; its page comes back by itself, and finds another process. */
    @Override
    public void handOver() {
        leaving.tryEmitEmpty();
    }

    /** Not all come back in the same moment. */
    private Flux<Event<String>> untilLeaving(Flux<Event<String>> events) {
        var farewell = Mono.fromSupplier(() -> Event.of("")
                .name(BEAT_NAME)
                .retry(Duration.ofMillis(
                        ThreadLocalRandom.current().nextInt(SOONEST_RETURN_MILLIS, LATEST_RETURN_MILLIS))));
        return events.takeUntilOther(leaving.asMono()).concatWith(farewell);
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
