package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.house.Patience;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FreshCopyTest {
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger source = new AtomicInteger();
    private final FreshCopy<Integer> copy = new FreshCopy<>(source::incrementAndGet, nanos::get);

    @Test
    void half_a_second_long_nobody_reads_again() {
        assertThat(copy.get()).isEqualTo(1);
        pass(499);
        assertThat(copy.get()).isEqualTo(1);
    }

    @Test
    void after_half_a_second_the_first_who_asks_reads_again() {
        copy.get();
        pass(500);
        assertThat(copy.get()).isEqualTo(2);
    }

    @Test
    void what_was_dropped_is_read_again() {
        copy.get();
        copy.drop();
        assertThat(copy.get()).isEqualTo(2);
    }

    @Test
    void a_source_that_fails_gives_no_old_answer() {
        var failing = new FreshCopy<>(
                () -> {
                    if (source.incrementAndGet() > 1) {
                        throw new IllegalStateException("down");
                    }
                    return 1;
                },
                nanos::get);
        failing.get();
        pass(1000);
        assertThatThrownBy(failing::get).hasMessage("down");
    }

    @Test
    void others_take_the_copy_while_one_reads_again_and_wait_when_it_is_a_second_old() {
        var slow = new CountDownLatch(1);
        var shared = new FreshCopy<>(
                () -> {
                    int read = source.incrementAndGet();
                    if (read > 1) {
                        await(slow);
                    }
                    return read;
                },
                nanos::get);
        shared.get();
        pass(600);
        var reader = CompletableFuture.supplyAsync(shared::get, Thread::startVirtualThread);
        Patience.until(Duration.ofSeconds(10), "somebody reads", () -> source.get() == 2);
        assertThat(shared.get()).isEqualTo(1);

        pass(400);
        var waiter = CompletableFuture.supplyAsync(shared::get, Thread::startVirtualThread);
        assertThat(waiter).isNotDone();
        slow.countDown();
        assertThat(reader.join()).isEqualTo(2);
        assertThat(waiter.join()).isGreaterThan(1);
    }

    @Test
    void all_who_wait_for_a_silent_source_hear_of_its_failure_together() {
        var silent = new CountDownLatch(1);
        var failing = new FreshCopy<>(
                () -> {
                    source.incrementAndGet();
                    await(silent);
                    throw new IllegalStateException("silent");
                },
                nanos::get);
        var waiting = Stream.generate(() -> CompletableFuture.supplyAsync(failing::get, Thread::startVirtualThread))
                .limit(20)
                .toList();
        Patience.until(Duration.ofSeconds(10), "somebody reads", () -> source.get() == 1);
        pass(20_000);
        silent.countDown();
        assertThat(waiting).allSatisfy(one -> assertThatThrownBy(one::join).hasRootCauseMessage("silent"));
        assertThat(source.get())
                .as("readings, but of those who came too late for the first")
                .isLessThan(20);
        pass(1_000);
        assertThatThrownBy(failing::get).hasMessage("silent");
    }

    @Test
    void what_is_read_while_the_copy_is_dropped_is_not_kept() {
        var slow = new CountDownLatch(1);
        var shared = new FreshCopy<>(
                () -> {
                    int read = source.incrementAndGet();
                    if (read == 1) {
                        await(slow);
                    }
                    return read;
                },
                nanos::get);
        var reader = CompletableFuture.supplyAsync(shared::get, Thread::startVirtualThread);
        Patience.until(Duration.ofSeconds(10), "somebody reads", () -> source.get() == 1);
        shared.drop();
        assertThat(shared.get()).isEqualTo(2);
        slow.countDown();
        assertThat(reader.join()).isEqualTo(1);
        assertThat(shared.get()).isEqualTo(2);
    }

    private void pass(long millis) {
        nanos.addAndGet(Duration.ofMillis(millis).toNanos());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
