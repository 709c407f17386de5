package id.anjung.door;

import id.anjung.process.DrainPart;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Let requests that were begun come to their end when the process leaves, while new ones find the door closed. */
@Singleton
@Requires(beans = EmbeddedServer.class)
final class FinishingRequests implements DrainPart {
    private static final Logger LOG = LoggerFactory.getLogger(FinishingRequests.class);

    private final EmbeddedServer server;

    FinishingRequests(EmbeddedServer server) {
        this.server = server;
    }

    @Override
    public void finish(Duration atMost) {
        if (!(server instanceof GracefulShutdownCapable graceful) || !server.isRunning()) {
            return;
        }
        try {
            graceful.shutdownGracefully().toCompletableFuture().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            LOG.warn("Requests are cut off that did not end in time: {}", graceful.reportActiveTasks());
        } catch (ExecutionException failure) {
            LOG.warn("The door could not be closed in order", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
