package id.anjung.bench;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.admin.migration.MigratingTenants;
import id.anjung.admin.provisioning.EnrollingTenants;
import id.anjung.admin.registry.Release;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.embedded.TestKeycloak;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measure what a fleet of tenants costs: {@code ./anjung bench fleet [TENANTS]}. They are set up as a worker does, found to
 * be as they should, given a column each, and entered through the door with all their roles beside few.
 */
public final class FleetBench {
    private static final int USUAL = 500;
    private static final int IN_KEYCLOAK = 20;
    private static final int FEW = 3;

    private FleetBench() {}

    /**
     * Run it; the last line is JSON.
     *
     * @param arguments how many tenants, 500 unless said
     */
    public static void main(String[] arguments) throws Exception {
        int tenants = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL;
        TestHouse.wipe();
        System.out.printf(
                "%d tenants, %d processors, Java %s, %s%n",
                tenants, Runtime.getRuntime().availableProcessors(), Runtime.version(), TestHouse.version());
        var figures = new Figures(tenants);
        try (var worker = TestHouse.start(TestHouse.worker())) {
            new SettingUpFleet(worker, figures).begin(FEW);
            double few = new DoorWithManyRoles(worker).perSecond();
            new SettingUpFleet(worker, figures).setUp(FEW, tenants);
            double noop = seconds(() -> worker.getBean(MigratingTenants.class).migrateAll());
            for (int round = 0; round < 4; round++) {
                noop = Math.min(
                        noop,
                        seconds(() -> worker.getBean(MigratingTenants.class).migrateAll()));
            }
            figures.put("noop_s", noop);
            figures.put("door_ratio_500", new DoorWithManyRoles(worker).perSecond() / few);
            figures.put("heap_mb", heap());
        }
        double restart = seconds(() -> TestHouse.start(TestHouse.worker()).close());
        double altering = seconds(() -> TestHouse.start(withBenchColumn()).close());
        System.out.printf(
                Locale.ROOT,
                "a start with nothing to do takes %.2f s, with a column for each %.2f s%n",
                restart,
                altering);
        figures.put("alter_s", altering - restart);
        try (var worker = TestHouse.start(withBenchColumn())) {
            figures.put("failed", failed(worker));
        }
        figures.put("keycloak_" + IN_KEYCLOAK + "_s", enrolled());
        System.out.println(figures.json());
        System.exit(0);
    }

    /** Let a worker carry one migration more; it brings every tenant up before it serves. */
    private static Map<String, Object> withBenchColumn() {
        var settings = TestHouse.worker();
        settings.put(Release.FOLDERS, "db/tenant,db/bench");
        return settings;
    }

    private static double failed(ApplicationContext worker) {
        return worker.getBean(TenantRegistry.class).all().stream()
                .filter(row -> row.fault() != null || row.status() != TenantStatus.ACTIVE)
                .count();
    }

    private static double enrolled() throws Exception {
        var settings = withBenchColumn();
        settings.put(TestIdentity.REAL, true);
        settings.put("anjung.keycloak.url", TestKeycloak.shared().url());
        settings.put("anjung.keycloak.admin.secret", TestKeycloak.shared().adminSecret());
        settings.put("anjung.keycloak.realm", "fleet");
        settings.put("anjung.console.secret", "console-secret");
        settings.put("anjung.sample.secret", "sample-secret");
        try (var worker = TestHouse.start(settings)) {
            List<TenantRow> rows = worker.getBean(TenantRegistry.class).all().stream()
                    .limit(IN_KEYCLOAK)
                    .toList();
            var enrolling = worker.getBean(EnrollingTenants.class);
            return seconds(() -> CurrentActor.call(Actor.WORKER, () -> {
                rows.forEach(enrolling::enrol);
                return rows;
            }));
        }
    }

    private static double heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** Do something that may fail. */
    interface Doing {
        void now() throws Exception;
    }

    static double seconds(Doing doing) throws Exception {
        long start = System.nanoTime();
        doing.now();
        return (System.nanoTime() - start) / 1e9;
    }
}
