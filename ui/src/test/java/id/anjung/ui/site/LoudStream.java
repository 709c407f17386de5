package id.anjung.ui.site;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Tell so much that whoever does not read is soon full. */
@Controller
@Requires(property = "test.loud-stream")
@Secured(SecurityRule.IS_ANONYMOUS)
final class LoudStream {
    static final int BYTES = 64 * 1024;

    private final Streams streams;
    private final AtomicLong written = new AtomicLong();

    LoudStream(Streams streams) {
        this.streams = streams;
    }

    @Get("/mpp/{slug}/uji/ramai")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    HttpResponse<Publisher<Event<String>>> tell(@PathVariable String slug) {
        var much = "x".repeat(BYTES);
        return streams.send(
                Flux.interval(Duration.ofMillis(1)).onBackpressureLatest().map(turn -> {
                    written.incrementAndGet();
                    return Event.of(much).name("ramai");
                }));
    }

    /** Count the bytes that were taken for somebody. */
    long bytes() {
        return written.get() * BYTES;
    }
}
