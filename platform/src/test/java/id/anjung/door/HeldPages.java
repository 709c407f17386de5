package id.anjung.door;

import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.jdbc.DataSourceResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Named;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Serve pages that a test holds, in the place of a mall that is slow because too many ask it. */
@Controller
@Hidden
@Requires(property = "test.held-pages")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HeldPages {
    private static final String BELOW = "/mpp/{slug}/uji";

    private final Map<String, AtomicInteger> inside = new ConcurrentHashMap<>();
    private final AtomicInteger files = new AtomicInteger();
    private final FairUse fairUse;
    private final DataSource connections;
    private volatile CountDownLatch gate = new CountDownLatch(1);

    HeldPages(FairUse fairUse, @Named("tenant") DataSource connections, DataSourceResolver resolver) {
        this.fairUse = fairUse;
        this.connections = resolver.resolve(connections);
    }

    /** Take one of the connections of the bound mall. */
    Connection connection() throws SQLException {
        return connections.getConnection();
    }

    /** Go on for ever. */
    private static final class Endless extends InputStream {
        private final int which;

        Endless(int which) {
            this.which = which;
        }

        @Override
        public int read() {
            return which;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) which);
            return length;
        }
    }

    @Get(BELOW + "/tahan")
    String hold(@PathVariable String slug) throws InterruptedException {
        var here = inside.computeIfAbsent(slug, unseen -> new AtomicInteger());
        here.incrementAndGet();
        try {
            return gate.await(60, TimeUnit.SECONDS) ? "done" : "forgotten";
        } finally {
            here.decrementAndGet();
        }
    }

    @Get(BELOW + "/biasa")
    String usual(@PathVariable String slug) {
        return slug;
    }

    @Get(BELOW + "/rusak")
    HttpResponse<?> fail(@PathVariable String slug) {
        throw new IllegalStateException("A page of " + slug + " fails");
    }

    /** Give a file that has no end. */
    @Get(uri = BELOW + "/berkas", headRoute = false)
    StreamedFile file(@PathVariable String slug) {
        return new StreamedFile(
                fairUse.whileRead(Shared.EXPORTS, () -> new Endless(files.incrementAndGet())),
                MediaType.APPLICATION_OCTET_STREAM_TYPE);
    }

    @Post(BELOW + "/kirim")
    @Consumes(MediaType.TEXT_PLAIN)
    HttpResponse<String> take(@PathVariable String slug, @Body String sent) {
        return HttpResponse.ok(slug + " took " + sent.length());
    }

    /** Count who is held at a mall. */
    int inside(String slug) {
        return inside.getOrDefault(slug, new AtomicInteger()).get();
    }

    /** Let all go who are held, and hold those who come. */
    void letGo() {
        var before = gate;
        gate = new CountDownLatch(1);
        before.countDown();
    }
}
