package id.anjung.admin.migration;

import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.ReleaseCourses;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.admin.registry.Texts;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bring every tenant to this release, as far as it is not: one goes ahead alone, the others follow a few at a time. One that
 * fails is marked and served for reading only until a later try succeeds; the others do not notice. When the first two fail,
 * it is the release that is wrong, and the others are left as they are. The province may hold them all, say which one goes
 * ahead, and have one brought up at once; its word is looked up before each of them is touched.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class MigratingTenants {
    private static final Logger LOG = LoggerFactory.getLogger(MigratingTenants.class);
    private static final int CANARIES = 2;

    private final TenantRegistry registry;
    private final BringingUpTenants bringing;
    private final SeeingSchemas seeing;
    private final OwnerDatabase owner;
    private final Release release;
    private final ReleaseCourses courses;
    private final int atATime;
    /** Whether the province's word left somebody behind; what is held is gone on with as soon as it is let go. */
    private volatile boolean leftBehind;

    MigratingTenants(
            TenantRegistry registry,
            ReleaseCourses courses,
            BringingUpTenants bringing,
            SeeingSchemas seeing,
            OwnerDatabase owner,
            Release release,
            @Property(name = "anjung.migration.at-a-time", defaultValue = "4") int atATime) {
        this.registry = registry;
        this.courses = courses;
        this.bringing = bringing;
        this.seeing = seeing;
        this.owner = owner;
        this.release = release;
        this.atATime = atATime;
    }

    /** Bring those up that somebody asked for, also while the others are held; and go on as soon as they are let go. */
    @Scheduled(fixedDelay = "${anjung.migration.asked-every:2s}", initialDelay = "${anjung.migration.asked-every:2s}")
    public void doWhatIsAsked() {
        for (var tenant : courses.asked()) {
            var attempt = registry.find(tenant)
                    .filter(row -> row.status().hasTables() && !release.isBehind(row.laid()))
                    .map(this::brought)
                    .orElse(Attempt.DONE);
            if (attempt != Attempt.ELSEWHERE) {
                courses.answered(tenant);
            }
        }
        if (leftBehind && !courses.now().held()) {
            migrateAll();
        }
    }

    /** Try those again that are behind. */
    @Scheduled(fixedDelay = "${anjung.migration.every:1m}", initialDelay = "${anjung.migration.every:1m}")
    public void goOn() {
        if (leftBehind || registry.all().stream().anyMatch(row -> row.fault() != null)) {
            migrateAll();
        }
    }

    /** Migrate them all and answer those that failed. */
    public List<TenantRow> migrateAll() {
        var plan = plan();
        leftBehind = false;
        if (plan.isEmpty() || held()) {
            return List.of();
        }
        LOG.info(
                "{} tenants are brought to release {}, {} first",
                plan.size(),
                release.name(),
                plan.getFirst().code());
        var failed = new ArrayList<TenantRow>();
        var ahead = plan.subList(0, Math.min(CANARIES, plan.size()));
        for (var canary : ahead) {
            if (migrated(canary)) {
                break;
            }
            failed.add(canary);
        }
        if (failed.size() == CANARIES) {
            plan.subList(CANARIES, plan.size()).forEach(row -> registry.markFault(row.id(), waiting(failed)));
            return failed;
        }
        plan.subList(Math.min(failed.size() + 1, plan.size()), plan.size()).stream()
                .gather(Gatherers.mapConcurrent(atATime, row -> migrated(row) ? List.<TenantRow>of() : List.of(row)))
                .forEach(failed::addAll);
        return failed;
    }

    /**
     * List the tenants that are not as this release has laid them: the one that the province lets go ahead, then those that
     * nothing was wrong with; those of a later release are not ours.
     */
    private List<TenantRow> plan() {
        var laid = registry.all().stream()
                .filter(row -> row.status().hasTables() && !release.isBehind(row.laid()))
                .toList();
        var canary = courses.now().canary();
        var seen = seen(laid.stream().map(TenantRow::id).toList());
        return laid.stream()
                .filter(row -> row.fault() != null
                        || !release.name().equals(row.laid())
                        || !String.valueOf(seen.get(row.id())).equals(row.seen()))
                .sorted(Comparator.comparing((TenantRow row) -> !row.id().equals(canary))
                        .thenComparing(row -> row.fault() != null))
                .toList();
    }

    private Map<TenantId, String> seen(List<TenantId> tenants) {
        try {
            return seeing.see(tenants);
        } catch (SQLException unreadable) {
            LOG.warn("What schemas look like cannot be seen, so that all are migrated: {}", unreadable.toString());
            return Map.of();
        }
    }

    private boolean held() {
        var course = courses.now();
        if (course.held()) {
            leftBehind = true;
            LOG.info("Tenants that are not at release {} wait: {}", release.name(), course.reason());
        }
        return course.held();
    }

    /** Bring a tenant up unless all are held, and tell whether nothing went wrong. */
    private boolean migrated(TenantRow row) {
        return held() || brought(row) != Attempt.FAILED;
    }

    private Attempt brought(TenantRow row) {
        try (var lock =
                owner.lock("anjung.migrate." + row.code(), Duration.ZERO).orElse(null)) {
            if (lock == null) {
                return Attempt.ELSEWHERE;
            }
            bringing.bringUp(row.id());
            return Attempt.DONE;
        } catch (SQLException | RuntimeException failure) {
            LOG.error("Tenant {} is served for reading only: its migration failed", row.code(), failure);
            registry.markFault(row.id(), Texts.oneLine(failure));
            return Attempt.FAILED;
        }
    }

    /** Name what came of bringing one up. */
    private enum Attempt {
        DONE,
        FAILED,
        /** Another worker is at it. */
        ELSEWHERE
    }

    private static String waiting(List<TenantRow> failed) {
        return "Its migration waits, since those of "
                + String.join(" and ", failed.stream().map(TenantRow::code).toList()) + " failed";
    }
}
