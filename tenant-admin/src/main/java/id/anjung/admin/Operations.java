package id.anjung.admin;

import id.anjung.tenancy.Tenant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Show whoever looks after the platform how it does: its processes, its jobs, and each MPP. */
public interface Operations {
    /** Answer how everything stands now. */
    State now();

    /**
     * Say how everything stands.
     *
     * @param processes those that live or fell silent within a day, the ones that need attention first
     * @param jobs what is done again and again
     * @param malls one for each MPP that is set up, in the order of the region codes
     * @param promises what was promised and kept
     */
    record State(List<Running> processes, List<Job> jobs, List<Mall> malls, List<Promise> promises) {
        public State {
            processes = List.copyOf(processes);
            jobs = List.copyOf(jobs);
            malls = List.copyOf(malls);
            promises = List.copyOf(promises);
        }

        /** Tell whether nothing needs anybody's attention. */
        public boolean well() {
            return processes.stream().noneMatch(Running::silent)
                    && jobs.stream().noneMatch(Job::needsAttention)
                    && malls.stream().noneMatch(Mall::needsAttention)
                    && promises.stream().allMatch(Promise::kept);
        }
    }

    /**
     * Describe a process.
     *
     * @param roles what it does
     * @param release to which release it belongs
     * @param host on which machine
     * @param since when it was started
     * @param seen when it said last that it lives
     * @param silent whether it fell silent without having said that it leaves
     */
    record Running(String host, String roles, String release, Instant since, Instant seen, boolean silent) {}

    /**
     * Describe a job.
     *
     * @param name what it is called in the log
     * @param ranAt when it was done last, in whichever process
     * @param failedAt when it failed last, if it did
     * @param fault sort of that failure
     * @param leased whether one process in all works on it at a time
     * @param held whether one does now
     * @param waiting events that it has not come to yet
     * @param oldest when the oldest of those was written
     * @param every how long after one run the next begins; nothing where a lease tells whether it is done
     * @param state how it does
     */
    record Job(
            String name,
            @Nullable Instant ranAt,
            @Nullable Instant failedAt,
            @Nullable String fault,
            boolean leased,
            boolean held,
            long waiting,
            @Nullable Instant oldest,
            @Nullable Duration every,
            JobState state) {
        /** Tell whether somebody should look. */
        public boolean needsAttention() {
            return state != JobState.WELL;
        }
    }

    /** Name how a job does. */
    enum JobState {
        /** As it should. */
        WELL,
        /** Its last try failed. */
        FAILING,
        /** Events wait for it for longer than a minute. */
        LATE,
        /** It was done much longer ago than it should have been. */
        OVERDUE,
        /** Nobody works on it. */
        NOBODY
    }

    /**
     * Describe an MPP as an operator sees it.
     *
     * @param waiting events that some consumer has not come to yet
     * @param failedWork the work on it as a whole that waits for another try
     * @param copiedAt when its last backup was taken
     * @param copyLate whether it should have a newer one
     * @param lastHour requests of the last hour
     */
    record Mall(
            Tenant tenant,
            long waiting,
            @Nullable WorkKind failedWork,
            @Nullable Instant copiedAt,
            boolean copyLate,
            Requests lastHour) {
        /** Tell whether somebody should look. */
        public boolean needsAttention() {
            return failedWork != null || copyLate || lastHour.failed() > 0;
        }
    }

    /**
     * Sum up requests.
     *
     * @param failed ended by a fault of ours
     * @param slow took longer than is promised
     * @param refused were refused
     */
    record Requests(long asked, long failed, long slow, long refused) {}

    /**
     * Say what was promised and how it is kept.
     *
     * @param kind what is promised
     * @param percent of how many requests in a hundred
     * @param lastHour how many it were in the last hour; nothing when there were too few to say
     * @param lastDay how many it were in the last day
     */
    record Promise(
            PromiseKind kind,
            double percent,
            @Nullable Double lastHour,
            @Nullable Double lastDay) {
        /** Tell whether it was kept over the day. */
        public boolean kept() {
            return lastDay == null || lastDay >= percent;
        }
    }

    /** Name a promise. */
    enum PromiseKind {
        /** Requests do not end by a fault of ours. */
        AVAILABILITY,
        /** Requests are answered within half a second. */
        LATENCY
    }
}
