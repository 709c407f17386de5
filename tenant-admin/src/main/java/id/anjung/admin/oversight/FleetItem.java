package id.anjung.admin.oversight;

import id.anjung.admin.FleetReleases.Fleet;
import id.anjung.admin.FleetReleases.Progress;
import id.anjung.admin.FleetReleases.Ship;
import id.anjung.tenancy.Tenant;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show programs how far all MPPs are with a release.
 *
 * @param release name of the release that serves
 * @param held whether those that are not there yet wait
 * @param reason why they wait
 * @param canary slug of the MPP that goes ahead
 * @param mpps how each of them stands
 */
@Serdeable
record FleetItem(
        String release,
        boolean held,
        @Nullable String reason,
        @Nullable String canary,
        List<OneMpp> mpps) {
    /**
     * Show one of them.
     *
     * @param laid release up to which its schema was laid
     * @param fault why it could not be brought up
     * @param asked whether somebody wants it to be brought up now, and no worker has tried yet
     */
    @Serdeable
    record OneMpp(
            String slug,
            String name,
            @Nullable String laid,
            Progress progress,
            @Nullable String fault,
            boolean asked) {}

    static FleetItem of(Fleet fleet) {
        var course = fleet.course();
        var canary = fleet.ships().stream()
                .map(Ship::tenant)
                .filter(tenant -> tenant.id().equals(course.canary()))
                .map(Tenant::slug)
                .findFirst()
                .orElse(null);
        var mpps = fleet.ships().stream()
                .map(ship -> new OneMpp(
                        ship.tenant().slug(),
                        ship.tenant().name(),
                        ship.laid(),
                        ship.progress(),
                        ship.fault(),
                        ship.asked()))
                .toList();
        return new FleetItem(fleet.release(), course.held(), course.reason(), canary, mpps);
    }
}
