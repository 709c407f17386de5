package id.anjung.admin.oversight;

import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.Permitted;
import id.anjung.admin.FleetReleases;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import jakarta.inject.Singleton;

/** Compare what the registry knows of schemas with the release of this process. */
@Singleton
class ShowingReleases implements FleetReleases {
    private final TenantRegistry registry;
    private final Release release;

    ShowingReleases(TenantRegistry registry, Release release) {
        this.registry = registry;
        this.release = release;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public Fleet now() {
        return new Fleet(
                release.name(),
                registry.all().stream()
                        .filter(row -> row.life().isSetUp() && !(row.life() instanceof Lifecycle.Erasing))
                        .map(row -> new Ship(row.tenant(), row.laid(), progress(row), row.fault()))
                        .toList());
    }

    private Progress progress(TenantRow row) {
        if (row.fault() != null) {
            return Progress.FAILED;
        }
        if (release.isBehind(row.laid())) {
            return Progress.LATER;
        }
        return release.name().equals(row.laid()) ? Progress.LAID : Progress.WAITING;
    }
}
