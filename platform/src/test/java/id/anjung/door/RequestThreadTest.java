package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class RequestThreadTest {
    @Test
    void who_is_on_a_thread_that_may_wait_stays_there_and_the_servers_own_thread_waits_for_nothing() {
        try (var blocking = Executors.newVirtualThreadPerTaskExecutor()) {
            var request = new RequestThread().request(blocking);
            var first = CompletableFuture.supplyAsync(Thread::currentThread, request);
            assertThat(first.join()).isNotSameAs(Thread.currentThread());
            var both = CompletableFuture.supplyAsync(
                            () -> {
                                var inner = CompletableFuture.supplyAsync(Thread::currentThread, request);
                                return inner.isDone() && inner.join() == Thread.currentThread();
                            },
                            request)
                    .join();
            assertThat(both).isTrue();
        }
    }
}
