package id.anjung.admin.registry;

import id.anjung.access.Actor;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.ForeignAttempts;
import id.anjung.audit.Subject;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Note attempts on foreign tenants in the province's trail: the first of a minute one by one, the rest of that
 * minute as one entry that says how many they were, so that nobody can flood the trail. Each process counts
 * for itself.
 */
@Singleton
class LimitedAttempts implements ForeignAttempts {
    static final int NOTED_ONE_BY_ONE = 20;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private record Window(Actor actor, Instant since, int seen) {
        Window another() {
            return new Window(actor, since, seen + 1);
        }

        boolean over(Instant now) {
            return !now.isBefore(since.plus(WINDOW));
        }
    }

    private final ProvinceTrail trail;
    private final Clock clock;
    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    LimitedAttempts(ProvinceTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void note(Actor actor, String slug, String path) {
        var now = clock.instant();
        closeIfOver(actor.subject(), now);
        var window = windows.merge(actor.subject(), new Window(actor, now, 1), (open, first) -> open.another());
        if (window.seen() <= NOTED_ONE_BY_ONE) {
            var asked = Texts.tamed(slug, 60);
            trail.record(
                    AuditEvent.FOREIGN_TENANT_ATTEMPTED,
                    actor,
                    new Subject(ProvinceTrail.TENANT, asked, asked),
                    Map.of(),
                    Map.of("path", Texts.tamed(path, 300)));
        }
    }

    /** Write the entries of the minutes that are over. */
    @Scheduled(fixedDelay = "10s", initialDelay = "10s")
    void closeOver() {
        var now = clock.instant();
        windows.keySet().forEach(subject -> closeIfOver(subject, now));
    }

    @PreDestroy
    void closeAll() {
        windows.keySet().forEach(subject -> sum(windows.remove(subject)));
    }

    private void closeIfOver(String subject, Instant now) {
        var open = windows.get(subject);
        if (open != null && open.over(now) && windows.remove(subject, open)) {
            sum(open);
        }
    }

    private void sum(@Nullable Window closed) {
        if (closed != null && closed.seen() > NOTED_ONE_BY_ONE) {
            trail.record(
                    AuditEvent.FOREIGN_TENANT_ATTEMPTED_OFTEN,
                    closed.actor(),
                    new Subject(ProvinceTrail.TENANT, "", ""),
                    Map.of(),
                    Map.of(
                            "more",
                            closed.seen() - NOTED_ONE_BY_ONE,
                            "since",
                            closed.since().toString()));
        }
    }
}
