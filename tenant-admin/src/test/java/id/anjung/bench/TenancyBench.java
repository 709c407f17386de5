package id.anjung.bench;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.House;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import javax.sql.DataSource;

/**
 * Measure the tenant door against a plain pool on the same schemas with the same statements, in one run:
 * {@code ./anjung bench tenancy}. Rounds of both are interleaved, so that a noisy machine disturbs both alike.
 */
public final class TenancyBench {
    private static final List<TenantId> TENANTS =
            List.of(new TenantId("9301"), new TenantId("9302"), new TenantId("9303"));
    private static final int[] WIDTHS = {1, 8, 32};

    private TenancyBench() {}

    /**
     * Run the benchmark.
     *
     * @param arguments rounds (default 7, at least 7 for a figure) and milliseconds of each measurement (default 2000)
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        var time = java.time.Duration.ofMillis(arguments.length > 1 ? Long.parseLong(arguments[1]) : 2_000);
        Map<String, Object> pool = Map.of("datasources.tenant.maximum-pool-size", 32);
        try (var house = House.of(TENANTS, pool);
                var plain = new PlainPools(house.wings(), TENANTS, 32)) {
            TENANTS.forEach(tenant -> BenchTables.lay(house.wings(), tenant));
            Machine.print(house.wings(), rounds, time);
            var door = DelegatingDataSource.unwrapDataSource(
                    house.context().getBean(DataSource.class, Qualifiers.byName("tenant")));
            var figures = new HashMap<String, Double>();
            for (var work : Work.values()) {
                for (int width : WIDTHS) {
                    figures.put(work.figure() + width, measure(work, width, rounds, time, door, plain));
                }
            }
            WhereTheRestGoes.print(door, plain, TENANTS);
            System.out.println(json(figures));
        }
        System.exit(0);
    }

    private static double measure(
            Work work, int width, int rounds, java.time.Duration time, DataSource door, PlainPools plain)
            throws Exception {
        Load.Transaction throughDoor = turn -> {
            var tenant = TENANTS.get(turn % TENANTS.size());
            try (var bound = CurrentTenant.bind(tenant, Reach.FULL);
                    var connection = door.getConnection()) {
                work.on(connection, turn);
            }
        };
        Load.Transaction throughPlain = turn -> {
            try (var connection = plain.of(turn % TENANTS.size()).getConnection()) {
                work.on(connection, turn);
            }
        };
        new Load(width, time).perSecond(throughDoor);
        new Load(width, time).perSecond(throughPlain);
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            boolean doorFirst = round % 2 == 0;
            double first = new Load(width, time).perSecond(doorFirst ? throughDoor : throughPlain);
            double second = new Load(width, time).perSecond(doorFirst ? throughPlain : throughDoor);
            double ratio = doorFirst ? first / second : second / first;
            ratios.add(ratio);
            System.out.printf(
                    "%-6s %2d threads, round %d: door %7.0f/s, plain %7.0f/s, ratio %.3f%n",
                    work.figure(), width, round + 1, doorFirst ? first : second, doorFirst ? second : first, ratio);
        }
        ratios.sort(null);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf(
                "%-6s %2d threads: median ratio %.3f, spread %.3f to %.3f%n",
                work.figure(), width, median, ratios.getFirst(), ratios.getLast());
        return median;
    }

    private static String json(Map<String, Double> figures) {
        var line = new StringJoiner(",", "{\"bench\":\"tenancy\",", "}");
        for (var work : Work.values()) {
            for (int width : WIDTHS) {
                var name = work.figure() + width;
                line.add("\"%s\":%.3f".formatted(name, figures.get(name)));
            }
        }
        return line.toString();
    }
}
