package id.anjung.bench;

import id.anjung.access.Actor;
import id.anjung.admin.provisioning.ProvisioningTenants;
import id.anjung.admin.provisioning.ProvisioningTenants.Ending;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Set many tenants up, as many at once as there are processors.
 *
 * @param worker who does it
 * @param figures where it is noted how long it took
 */
record SettingUpFleet(ApplicationContext worker, Figures figures) {
    private static final int FIRST_CODE = 9000;
    private static final int TENTH = 10;

    /** Set the first few up, which nobody measures. */
    void begin(int few) throws Exception {
        all(asked(0, few), new ArrayList<>());
    }

    /** Set the others up and note how long it took. */
    void setUp(int few, int all) throws Exception {
        int tenants = all - few;
        var codes = asked(few, all);
        var each = Collections.synchronizedList(new ArrayList<Double>());
        figures.put("provision_s", FleetBench.seconds(() -> all(codes, each)));
        double first = mean(each.subList(0, Math.max(1, tenants / TENTH)));
        double last = mean(each.subList(tenants - Math.max(1, tenants / TENTH), tenants));
        System.out.printf(Locale.ROOT, "a tenant of the first tenth took %.2f s, of the last %.2f s%n", first, last);
        figures.put("last_to_first", last / first);
    }

    private List<TenantId> asked(int from, int until) {
        var registry = worker.getBean(TenantRegistry.class);
        var codes = IntStream.range(from, until)
                .mapToObj(i -> new TenantId(String.valueOf(FIRST_CODE + i)))
                .toList();
        codes.forEach(id -> registry.request(id, "mpp-" + id, "MPP " + id, Actor.WORKER));
        return codes;
    }

    private void all(List<TenantId> codes, List<Double> each) throws Exception {
        var provisioning = worker.getBean(ProvisioningTenants.class);
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var work = codes.stream()
                    .map(id -> threads.submit(() -> {
                        each.add(FleetBench.seconds(() -> done(provisioning.provision(id))));
                        if (each.size() % 50 == 0) {
                            System.out.println(each.size() + " are set up");
                        }
                        return id;
                    }))
                    .toList();
            for (var one : work) {
                one.get();
            }
        }
    }

    private static void done(Ending ending) {
        if (ending != Ending.DONE) {
            throw new IllegalStateException("A tenant was not set up: " + ending);
        }
    }

    private static double mean(List<Double> seconds) {
        return seconds.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
