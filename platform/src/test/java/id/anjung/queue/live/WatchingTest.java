package id.anjung.queue.live;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;

class WatchingTest {
    private static final TenantId LEFT = new TenantId("9011");
    private static final TenantId RIGHT = new TenantId("9012");

    private static final int CROWD = 200;

    private final AtomicInteger reads = new AtomicInteger();
    private final Watching<String, String> watching = new Watching<>(this::read, Runnable::run);

    @Test
    void hundreds_of_listeners_are_one_reading() {
        var heard = new ArrayList<String>();
        var listeners = new ArrayList<Disposable>();
        for (int i = 0; i < 300; i++) {
            listeners.add(listen(LEFT, heard));
        }
        assertThat(reads).hasValue(1);
        assertThat(heard).hasSize(300);
        watching.hint(LEFT);
        assertThat(reads).hasValue(2);
        assertThat(heard).hasSize(600);
        listeners.forEach(Disposable::dispose);
    }

    @Test
    void a_listener_hears_its_own_tenant_only_read_as_the_public() {
        var left = new ArrayList<String>();
        var right = new ArrayList<String>();
        listen(LEFT, left);
        listen(RIGHT, right);
        watching.hint(RIGHT);
        assertThat(left).containsExactly("9011 READ_ONLY public a");
        assertThat(right).containsExactly("9012 READ_ONLY public a", "9012 READ_ONLY public a");
    }

    @Test
    void nothing_is_read_when_nobody_listens_any_more() {
        var heard = new ArrayList<String>();
        var first = listen(LEFT, heard);
        var second = listen(LEFT, heard);
        first.dispose();
        watching.hint(LEFT);
        assertThat(heard).hasSize(3);
        second.dispose();
        watching.hint(LEFT);
        watching.hintAll();
        assertThat(reads).hasValue(2);
        assertThat(watching.size()).isZero();
    }

    @Test
    void a_reading_that_fails_is_tried_at_the_next_hint() {
        var fails = new AtomicInteger(1);
        var shaky = new Watching<String, String>(
                thing -> {
                    if (fails.getAndDecrement() > 0) {
                        throw new IllegalStateException("The database is away");
                    }
                    return thing;
                },
                Runnable::run);
        var heard = new ArrayList<String>();
        CurrentTenant.call(LEFT, Reach.READ_ONLY, () -> shaky.watch("a")).subscribe(heard::add);
        assertThat(heard).isEmpty();
        shaky.hint(LEFT);
        assertThat(heard).containsExactly("a");
    }

    @Test
    void thousands_of_listeners_of_one_mall_do_not_keep_another_one_from_hearing() throws Exception {
        int halls = 3 * Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var crowded = new Watching<String, String>(thing -> thing, threads);
            var loud = new AtomicInteger();
            var quiet = new CompletableFuture<Integer>();
            var open = new CountDownLatch(halls * CROWD + 1);
            var begun = new AtomicBoolean();
            for (int hall = 0; hall < halls; hall++) {
                var thing = "hall " + hall;
                for (int i = 0; i < CROWD; i++) {
                    CurrentTenant.call(LEFT, Reach.READ_ONLY, () -> crowded.watch(thing))
                            .subscribe(state -> {
                                if (begun.get()) {
                                    work();
                                    loud.incrementAndGet();
                                } else {
                                    open.countDown();
                                }
                            });
                }
            }
            CurrentTenant.call(RIGHT, Reach.READ_ONLY, () -> crowded.watch("hall"))
                    .subscribe(state -> {
                        if (begun.get()) {
                            quiet.complete(loud.get());
                        } else {
                            open.countDown();
                        }
                    });
            assertThat(open.await(30, TimeUnit.SECONDS)).isTrue();
            begun.set(true);
            crowded.hint(LEFT);
            while (loud.get() == 0) {
                Thread.onSpinWait();
            }
            crowded.hint(RIGHT);
            assertThat(quiet.get(30, TimeUnit.SECONDS))
                    .as("so many of the other mall's have been told before")
                    .isLessThan(halls * CROWD / 2);
        }
    }

    /** Keep a processor busy, as writing to a line does. */
    private static void work() {
        long end = System.nanoTime() + 1_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private Disposable listen(TenantId tenant, List<String> heard) {
        return CurrentActor.call(Actor.VISITOR, () -> CurrentTenant.call(tenant, Reach.FULL, () -> watching.watch("a")))
                .subscribe(heard::add);
    }

    private String read(String thing) {
        reads.incrementAndGet();
        var bound = CurrentTenant.require();
        return bound.tenant() + " " + bound.reach() + " "
                + CurrentActor.require().subject() + " " + thing;
    }
}
