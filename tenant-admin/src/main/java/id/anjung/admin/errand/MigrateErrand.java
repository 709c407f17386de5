package id.anjung.admin.errand;

import id.anjung.admin.Errand;
import id.anjung.admin.ErrandFailed;
import id.anjung.admin.migration.MigratingTenants;
import id.anjung.admin.migration.PreparingServer;
import id.anjung.admin.migration.ProvingWalls;
import id.anjung.admin.registry.MasterKeyCheck;
import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.ReleaseCourses;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Bring registry and all tenants to this release before any process of it is started; the processes of the former release
 * go on meanwhile. It needs no identity provider, and sets nobody up.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
final class MigrateErrand implements Errand {
    private final PreparingServer server;
    private final ProvingWalls walls;
    private final MasterKeyCheck masterKey;
    private final MigratingTenants tenants;
    private final TenantRegistry registry;
    private final Release release;
    private final ReleaseCourses courses;

    MigrateErrand(
            PreparingServer server,
            ProvingWalls walls,
            MasterKeyCheck masterKey,
            MigratingTenants tenants,
            TenantRegistry registry,
            Release release,
            ReleaseCourses courses) {
        this.server = server;
        this.walls = walls;
        this.masterKey = masterKey;
        this.tenants = tenants;
        this.registry = registry;
        this.release = release;
        this.courses = courses;
    }

    @Override
    public String word() {
        return "migrate";
    }

    @Override
    public List<String> run() {
        server.prepare();
        walls.knock();
        masterKey.require();
        tenants.migrateAll();
        var laid =
                registry.all().stream().filter(row -> row.status().hasTables()).toList();
        var behind = laid.stream().filter(this::behind).toList();
        if (!behind.isEmpty()) {
            throw new ErrandFailed(behind.stream().map(this::line).collect(Collectors.joining("\n")));
        }
        walls.prove(laid.stream().map(TenantRow::id).toList());
        return List.of("The registry and all tenants (" + laid.size() + ") are at release " + release.name());
    }

    private boolean behind(TenantRow row) {
        return row.fault() != null || !(release.name().equals(row.laid()) || release.isBehind(row.laid()));
    }

    private String line(TenantRow row) {
        var course = courses.now();
        var waits = course.held()
                ? "the province holds it: " + course.reason()
                : "another worker is migrating it; ask again when it is done";
        var why = row.fault() == null ? waits : row.fault();
        return "Tenant " + row.code() + " is not at this release: " + why;
    }
}
