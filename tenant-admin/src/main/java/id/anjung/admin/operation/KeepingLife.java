package id.anjung.admin.operation;

import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.Release;
import id.anjung.door.watch.Traffic;
import id.anjung.process.DrainPart;
import id.anjung.process.JobRuns;
import id.anjung.process.ProcessRole;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Say again and again that this process lives, how its jobs went and what was asked of it; say also when it leaves. */
@Singleton
@Requires(property = "anjung.db.url")
class KeepingLife implements DrainPart {
    static final Duration KEPT = Duration.ofDays(2);
    private static final Logger LOG = LoggerFactory.getLogger(KeepingLife.class);
    private static final Duration SUM = Duration.ofMinutes(5);

    private final LifeRows lives;
    private final JobRows jobs;
    private final SumRows sums;
    private final JobRuns runs;
    private final Traffic traffic;
    private final Clock clock;
    private final LifeRow self;

    KeepingLife(
            Tables tables,
            JobRuns runs,
            Traffic traffic,
            Clock clock,
            Release release,
            @Property(name = ProcessRole.PROPERTY, defaultValue = "") String roles) {
        this.lives = tables.lives();
        this.jobs = tables.jobs();
        this.sums = tables.sums();
        this.runs = runs;
        this.traffic = traffic;
        this.clock = clock;
        var now = Moments.now(clock);
        var said = ProcessRole.read(roles).stream().map(ProcessRole::word).collect(Collectors.joining(", "));
        self = new LifeRow(UUID.randomUUID().toString(), said, release.name(), host(), now, now, null);
    }

    /** Say so; while the registry is away nobody hears it, and what was counted by then is lost. */
    @Scheduled(fixedDelay = "15s", initialDelay = "2s")
    void live() {
        say(() -> tell(Moments.now(clock)));
    }

    private static void say(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Nobody hears that this process lives: {}",
                    failure.getClass().getSimpleName());
        }
    }

    private void tell(Instant now) {
        lives.live(new LifeRow(self.id(), self.roles(), self.releaseNo(), self.host(), self.since(), now, null));
        runs.take()
                .forEach(
                        (job, run) -> jobs.add(new JobRow(job, run.at(), run.failedAt(), run.fault(), run.failures())));
        var since = Instant.ofEpochSecond(now.getEpochSecond() / SUM.toSeconds() * SUM.toSeconds());
        traffic.take()
                .forEach((tenant, sum) ->
                        sums.add(new SumRow(since, tenant, sum.asked(), sum.failed(), sum.slow(), sum.refused())));
    }

    /** Forget processes that are long gone and sums that nobody looks at any more. */
    @Scheduled(fixedDelay = "1h", initialDelay = "1m")
    void forget() {
        var until = Moments.now(clock).minus(KEPT);
        lives.forget(until);
        sums.forget(until);
    }

    @Override
    public void tidy() {
        live();
        say(() -> lives.leave(self.id(), Moments.now(clock)));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "?";
        }
    }
}
