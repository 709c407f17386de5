package id.anjung.process;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leave so that nobody notices: first this process says that it is not ready and hands over what others can take, then it
 * goes on serving until the balancer has seen that, then it finishes what is under way. All of it within a fixed time.
 */
@Singleton
public class LeavingInOrder {
    private static final Logger LOG = LoggerFactory.getLogger(LeavingInOrder.class);

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final BeanContext beans;
    private final Draining draining;
    private final ExecutorService jobs;
    private final Duration longest;
    private final Duration notice;

    LeavingInOrder(
            BeanContext beans,
            Draining draining,
            @Named(TaskExecutors.SCHEDULED) ExecutorService jobs,
            @Property(name = "anjung.drain", defaultValue = "20s") Duration longest,
            @Property(name = "anjung.drain-notice", defaultValue = "4s") Duration notice) {
        this.beans = beans;
        this.draining = draining;
        this.jobs = jobs;
        this.longest = longest;
        this.notice = notice.compareTo(longest) < 0 ? notice : longest;
    }

    /** Leave; afterwards everything may be closed. */
    public void leave() {
        var end = System.nanoTime() + longest.toNanos();
        draining.begin();
        jobs.shutdown(); // ends what is done again and again, and lets a round that is under way come to its end
        if (longest.isZero()) {
            each(DrainPart::tidy, A_MOMENT); // who has no time for others still says that it goes
            return;
        }
        LOG.info("Leaving within {} s", longest.toSeconds());
        var noticed = System.nanoTime() + notice.toNanos();
        each(DrainPart::handOver, left(noticed));
        pause(left(noticed));
        each(part -> part.finish(left(end)), left(end));
        each(DrainPart::tidy, left(end));
        LOG.info("Left {} s before the time was over", left(end).toSeconds());
    }

    /** Let all parts do it beside each other; one that fails or takes too long keeps no other from leaving. */
    private void each(Consumer<DrainPart> what, Duration atMost) {
        var begun = new ArrayList<Thread>();
        for (var part : beans.getBeansOfType(DrainPart.class)) {
            begun.add(Thread.ofVirtual().start(() -> {
                try {
                    what.accept(part);
                } catch (RuntimeException failure) {
                    LOG.warn("{} could not leave in order", part.getClass().getSimpleName(), failure);
                }
            }));
        }
        var end = System.nanoTime() + atMost.toNanos();
        for (var one : begun) {
            join(one, left(end));
        }
    }

    private static void join(Thread one, Duration atMost) {
        try {
            if (!one.join(atMost)) {
                LOG.warn("Something is left behind that did not end in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }
}
