package id.anjung.admin.registry;

import id.anjung.access.Actor;
import id.anjung.admin.FleetReleases.Course;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Keep how the province steers MPPs to a release, where every worker looks before it touches a schema. */
@Singleton
public class ReleaseCourses {
    private static final int ONLY = 1;

    private final CourseRows rows;
    private final Clock clock;

    ReleaseCourses(CourseRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Answer how it is steered now; nobody who has said nothing holds anything. */
    @Transactional("registry")
    public Course now() {
        return rows.findById(ONLY).map(CourseRow::course).orElse(Course.USUAL);
    }

    /** Change the course, if it still is what the writer has seen. */
    @Transactional("registry")
    public boolean change(Course wanted, Actor actor) {
        var at = Moments.now(clock);
        rows.begin(at);
        var canary = wanted.canary();
        var code = canary == null ? null : canary.regionCode();
        return rows.change(wanted.version(), wanted.held(), wanted.reason(), code, actor.name(), at) > 0;
    }

    /** Ask that an MPP be brought up now. */
    @Transactional("registry")
    public void ask(TenantId tenant) {
        rows.ask(tenant.regionCode(), Moments.now(clock));
    }

    /** List the MPPs that somebody wants to be brought up now, who was asked for first. */
    @Transactional("registry")
    public List<TenantId> asked() {
        return rows.asked().stream().map(TenantId::new).toList();
    }

    /** Note that a worker has tried. */
    @Transactional("registry")
    public void answered(TenantId tenant) {
        rows.answered(tenant.regionCode());
    }
}
