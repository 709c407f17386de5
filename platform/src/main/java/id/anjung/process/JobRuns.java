package id.anjung.process;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Count how the jobs of this process go, and remember when and how each went last, for whoever looks after the platform.
 * Of a failure its sort is kept and never its words, which may repeat what was stored.
 */
@Singleton
public class JobRuns {
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, Run> fresh = new HashMap<>();

    /**
     * Say how a job went since it was asked for last.
     *
     * @param at when it was run last
     * @param failedAt when it failed last, if it did
     * @param fault sort of that failure
     * @param failures how often it failed
     */
    public record Run(
            Instant at,
            @Nullable Instant failedAt,
            @Nullable String fault,
            int failures) {
        private Run wentAgain(Instant now) {
            return new Run(now, failedAt, fault, failures);
        }

        private Run failedAgain(Instant now, String sort) {
            return new Run(now, now, sort, failures + 1);
        }
    }

    JobRuns(MeterRegistry meters, Clock clock) {
        this.meters = meters;
        this.clock = clock;
    }

    /** Count for nobody. */
    public static JobRuns unseen() {
        return new JobRuns(new SimpleMeterRegistry(), Clock.systemUTC());
    }

    /** Note that a job was done. */
    public void went(String job) {
        count(job, "done");
        note(job, run -> run.wentAgain(clock.instant()));
    }

    /** Note that a job failed and will be tried again. */
    public void failed(String job, Throwable failure) {
        count(job, "failed");
        note(job, run -> run.failedAgain(clock.instant(), failure.getClass().getSimpleName()));
    }

    /** Answer how the jobs went since this was asked last. */
    public Map<String, Run> take() {
        synchronized (fresh) {
            var taken = Map.copyOf(fresh);
            fresh.clear();
            return taken;
        }
    }

    private void note(String job, UnaryOperator<Run> change) {
        synchronized (fresh) {
            fresh.put(job, change.apply(fresh.getOrDefault(job, new Run(clock.instant(), null, null, 0))));
        }
    }

    private void count(String job, String outcome) {
        meters.counter("anjung.job.runs", "task", job, "outcome", outcome).increment();
    }
}
