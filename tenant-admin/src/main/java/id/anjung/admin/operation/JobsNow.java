package id.anjung.admin.operation;

import id.anjung.admin.Operations.Job;
import id.anjung.admin.Operations.JobState;
import id.anjung.event.EventBacklog.Standing;
import id.anjung.process.RegularJob;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Put together how jobs went and who works on them. */
final class JobsNow {
    private static final Duration LATE = Duration.ofMinutes(1);
    private static final Duration RECENT = Duration.ofMinutes(2);
    /** A job takes its time too, and what is said of it comes every fifteen seconds. */
    private static final Duration OVERDUE_AT_LEAST = Duration.ofMinutes(2);

    private static final int OVERDUE_TURNS = 3;
    private static final Map<String, Duration> INTERVALS =
            Arrays.stream(RegularJob.values()).collect(Collectors.toMap(RegularJob::words, RegularJob::interval));

    private JobsNow() {}

    static List<Job> of(List<JobRow> runs, List<Standing> standings, Instant now) {
        var byName = runs.stream().collect(Collectors.toMap(JobRow::job, Function.identity()));
        var leases = standings.stream().collect(Collectors.toMap(Standing::name, Function.identity()));
        var names = new TreeSet<>(byName.keySet());
        names.addAll(leases.keySet());
        return names.stream()
                .map(name -> job(name, byName.get(name), leases.get(name), now))
                .toList();
    }

    private static Job job(String name, @Nullable JobRow run, @Nullable Standing standing, Instant now) {
        long waiting = standing == null
                ? 0
                : standing.waiting().values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
        return new Job(
                name,
                run == null ? null : run.ranAt(),
                run == null ? null : run.failedAt(),
                run == null ? null : run.fault(),
                standing != null,
                standing != null && standing.held(),
                waiting,
                standing == null ? null : standing.oldest(),
                INTERVALS.get(name),
                state(run, standing, now));
    }

    private static JobState state(@Nullable JobRow run, @Nullable Standing standing, Instant now) {
        if (run != null && run.failedAt() != null && stillFails(run, run.failedAt(), now)) {
            return JobState.FAILING;
        }
        if (standing != null && !standing.held()) {
            return JobState.NOBODY;
        }
        boolean late = standing != null
                && standing.oldest() != null
                && standing.oldest().plus(LATE).isBefore(now);
        if (late) {
            return JobState.LATE;
        }
        return run != null && overdue(run, now) ? JobState.OVERDUE : JobState.WELL;
    }

    private static boolean overdue(JobRow run, Instant now) {
        var every = INTERVALS.get(run.job());
        if (every == null) {
            return false;
        }
        var turns = every.multipliedBy(OVERDUE_TURNS);
        var patience = turns.compareTo(OVERDUE_AT_LEAST) < 0 ? OVERDUE_AT_LEAST : turns;
        return run.ranAt().plus(patience).isBefore(now);
    }

    /** What is done for each MPP may go well for one right after it has failed for another. */
    private static boolean stillFails(JobRow run, Instant failedAt, Instant now) {
        return !failedAt.isBefore(run.ranAt()) || failedAt.plus(RECENT).isAfter(now);
    }
}
