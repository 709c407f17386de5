package id.anjung.admin.oversight;

import static id.anjung.access.Permission.OVERSEE_TENANTS;
import static id.anjung.access.Permission.STEER_RELEASES;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.FleetReleases;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.ReleaseChange;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.ReleaseCourses;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.register.Checks;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compare what the registry knows of schemas with the release of this process, and write down how they are to get there. */
@Singleton
@Transactional("registry")
class SteeringReleases implements FleetReleases {
    private static final String NOUN = "release";

    private final TenantRegistry registry;
    private final ReleaseCourses courses;
    private final ProvinceTrail trail;
    private final Release release;

    SteeringReleases(TenantRegistry registry, ReleaseCourses courses, ProvinceTrail trail, Release release) {
        this.registry = registry;
        this.courses = courses;
        this.trail = trail;
        this.release = release;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public Fleet now() {
        return fleet();
    }

    @Override
    @Permitted(STEER_RELEASES)
    public ReleaseChange steer(Course wanted) {
        var reason = wanted.held() ? Checks.given(wanted.reason()) : null;
        if (wanted.held() && (reason == null || reason.length() > Course.LONGEST_REASON)) {
            return new ReleaseChange.ReasonNeeded();
        }
        var before = courses.now();
        if (before.version() != wanted.version()) {
            return new ReleaseChange.Changed(fleet());
        }
        var canary = wanted.canary();
        if (canary != null
                && registry.find(canary).filter(SteeringReleases::sails).isEmpty()) {
            if (!canary.equals(before.canary())) {
                return new ReleaseChange.Missing();
            }
            // One that was chosen and is being erased since keeps nobody from holding the others.
            canary = null;
        }
        var next = new Course(wanted.version(), wanted.held(), reason, canary);
        if (!courses.change(next, CurrentActor.require())) {
            return new ReleaseChange.Changed(fleet());
        }
        note(before, next);
        return new ReleaseChange.Done(fleet());
    }

    @Override
    @Permitted(STEER_RELEASES)
    public ReleaseChange retry(TenantId tenant) {
        var row = registry.find(tenant).filter(SteeringReleases::sails);
        if (row.isEmpty()) {
            return new ReleaseChange.Missing();
        }
        if (!progress(row.get(), false).behind()) {
            return new ReleaseChange.NotBehind();
        }
        courses.ask(tenant);
        trail.record(
                AuditEvent.RELEASE_RETRIED,
                CurrentActor.require(),
                new Subject(ProvinceTrail.TENANT, row.get().code(), row.get().name()),
                Map.of(),
                Map.of(NOUN, release.name()));
        return new ReleaseChange.Done(fleet());
    }

    private void note(Course before, Course after) {
        if (before.held() != after.held() || !Objects.equals(before.reason(), after.reason())) {
            record(after.held() ? AuditEvent.RELEASES_HELD : AuditEvent.RELEASES_RESUMED, before, after);
        }
        if (!Objects.equals(before.canary(), after.canary())) {
            record(AuditEvent.CANARY_CHOSEN, before, after);
        }
    }

    private void record(AuditEvent event, Course before, Course after) {
        var subject = new Subject(NOUN, release.name(), release.name());
        trail.record(event, CurrentActor.require(), subject, told(before), told(after));
    }

    private static Map<String, Object> told(Course course) {
        var told = new TreeMap<String, Object>(Map.of("held", course.held()));
        put(told, "reason", course.reason());
        put(told, "canary", course.canary());
        return told;
    }

    private static void put(Map<String, Object> told, String key, @Nullable Object value) {
        if (value != null) {
            told.put(key, value.toString());
        }
    }

    private Fleet fleet() {
        var course = courses.now();
        var asked = Set.copyOf(courses.asked());
        return new Fleet(
                release.name(),
                course,
                registry.all().stream()
                        .filter(SteeringReleases::sails)
                        .map(row -> new Ship(
                                row.tenant(),
                                row.laid(),
                                progress(row, course.held()),
                                row.fault(),
                                asked.contains(row.id())))
                        .toList());
    }

    private static boolean sails(TenantRow row) {
        return row.life().isSetUp() && !(row.life() instanceof Lifecycle.Erasing);
    }

    private Progress progress(TenantRow row, boolean held) {
        if (row.fault() != null) {
            return Progress.FAILED;
        }
        if (release.isBehind(row.laid())) {
            return Progress.LATER;
        }
        if (release.name().equals(row.laid())) {
            return Progress.LAID;
        }
        return held ? Progress.HELD : Progress.WAITING;
    }
}
