package id.anjung.bench;

import id.anjung.admin.registry.TenantRegistry;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * Enter the first three tenants through the door, by an account that has the roles of all there are: measured while there are only these
 * three, and again when there are many, whose jobs go on meanwhile.
 *
 * @param worker whose door it is
 */
record DoorWithManyRoles(ApplicationContext worker) {
    private static final int ROUNDS = 7;
    private static final int THREADS = 8;
    private static final int READS = 5;
    private static final Duration TIME = Duration.ofSeconds(2);

    /** Answer transactions per second, the median of some rounds. */
    double perSecond() throws Exception {
        var all = worker.getBean(TenantRegistry.class).all().stream()
                .map(row -> row.id())
                .toList();
        var three = all.subList(0, 3);
        var door = DelegatingDataSource.unwrapDataSource(worker.getBean(DataSource.class, Qualifiers.byName("tenant")));
        Load.Transaction entering = turn -> enter(door, three.get(turn % three.size()));
        var load = new Load(THREADS, TIME);
        for (int round = 0; round < ROUNDS; round++) {
            load.perSecond(entering); // until the compiler is done with it
        }
        return median(load, entering, all.size());
    }

    private static double median(Load load, Load.Transaction entering, int tenants) throws Exception {
        var speeds = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            speeds.add(load.perSecond(entering));
        }
        speeds.sort(null);
        System.out.printf(
                Locale.ROOT,
                "with the roles of %d tenants %.0f/s, spread %.0f to %.0f%n",
                tenants,
                speeds.get(ROUNDS / 2),
                speeds.getFirst(),
                speeds.getLast());
        return speeds.get(ROUNDS / 2);
    }

    private static void enter(DataSource door, TenantId tenant) throws SQLException {
        try (var bound = CurrentTenant.bind(tenant, Reach.FULL);
                var connection = door.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < READS; i++) {
                read(connection);
            }
            connection.commit();
        }
    }

    private static void read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT name FROM agency WHERE code = ?")) {
            statement.setString(1, "bpn");
            try (var row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("There is no agency");
                }
            }
        }
    }
}
