package id.anjung.door;

import io.micronaut.context.annotation.Factory;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Let filters and handlers of one request, which may all wait for the database, do so on one thread: each would otherwise
 * hand the request over to a new one, and a number is given in a millisecond.
 */
@Factory
public final class RequestThread {
    /** Name of the executor, for {@code @ExecuteOn}. */
    public static final String NAME = "request";

    @Singleton
    @Named(NAME)
    ExecutorService request(@Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        return new Staying(blocking);
    }

    /** Go on where one is, once that is a thread which may wait; the server's own threads are none of those. */
    private static final class Staying extends AbstractExecutorService {
        private final ExecutorService blocking;

        private Staying(ExecutorService blocking) {
            this.blocking = blocking;
        }

        @Override
        public void execute(Runnable task) {
            if (Thread.currentThread().isVirtual()) {
                task.run();
            } else {
                blocking.execute(task);
            }
        }

        // The threads are another executor's, which ends them.
        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return blocking.isShutdown();
        }

        @Override
        public boolean isTerminated() {
            return blocking.isTerminated();
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            return blocking.awaitTermination(timeout, unit);
        }
    }
}
