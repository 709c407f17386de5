package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Wings;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Forty wings, two hundred people at once, eight connections, and everything that goes wrong with connections. */
class WingsUnderStressTest {
    private static final List<TenantId> TENANTS = IntStream.range(9100, 9140)
            .mapToObj(code -> new TenantId(Integer.toString(code)))
            .toList();
    private static final int PEOPLE = 200;
    private static final int WORKS = 500;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private final Queue<String> foreign = new ConcurrentLinkedQueue<>();
    private final AtomicLong reads = new AtomicLong();
    private final AtomicLong killed = new AtomicLong();

    @Test
    void no_foreign_marker_in_a_hundred_thousand_operations() throws Exception {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        var wings = Wings.of(TENANTS);
        TENANTS.forEach(tenant -> wings.asOwner("INSERT INTO " + tenant.schema()
                + ".site VALUES ('same', 'same', 'marker " + tenant + "', '', '{}', 0, FALSE, NOW(6))"));
        var properties = wings.properties(8);
        properties.put("test.plain-cipher", true);
        properties.put("anjung.db.patience", "60s");
        try (var context = ApplicationContext.run(properties);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var door = DelegatingDataSource.unwrapDataSource(
                    context.getBean(DataSource.class, Qualifiers.byName("tenant")));
            var done = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> people.submit(() -> work(door, new Random(SEED + person))))
                    .toList();
            for (var each : done) {
                each.get();
            }
        }
        assertThat(foreign).isEmpty();
        assertThat(reads.get()).isGreaterThan(PEOPLE * WORKS * 9L / 10);
        assertThat(killed.get()).isPositive();
    }

    private void work(DataSource door, Random random) {
        for (int i = 0; i < WORKS; i++) {
            var tenant = TENANTS.get(random.nextInt(TENANTS.size()));
            var reach = random.nextInt(4) == 0 ? Reach.READ_ONLY : Reach.FULL;
            CurrentTenant.run(tenant, reach, () -> visit(door, tenant, reach, random));
        }
    }

    private void visit(DataSource door, TenantId tenant, Reach reach, Random random) {
        int fate = random.nextInt(100);
        try (var connection = door.getConnection()) {
            if (fate < 50) {
                read(connection, tenant);
            } else if (reach == Reach.FULL) {
                write(connection, tenant, fate);
            } else {
                read(connection, tenant);
                expectRefusal(connection);
            }
            if (fate == 99) {
                say(connection, "KILL CONNECTION_ID()");
            }
        } catch (SQLException broken) {
            if (fate != 99) {
                foreign.add("unexpected in " + tenant + ": " + broken);
            }
            killed.incrementAndGet();
        }
    }

    private void write(Connection connection, TenantId tenant, int fate) throws SQLException {
        connection.setAutoCommit(false);
        read(connection, tenant);
        say(connection, "UPDATE site SET version = version + 1 WHERE name = 'marker " + tenant + "'");
        read(connection, tenant);
        switch (fate % 3) {
            case 0 -> connection.commit();
            case 1 -> connection.rollback();
            default -> {} // given back in the middle: the pool rolls back
        }
    }

    private void read(Connection connection, TenantId tenant) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT name FROM site WHERE code = ?")) {
            statement.setString(1, "same");
            try (var result = statement.executeQuery()) {
                if (!result.next() || !result.getString(1).equals("marker " + tenant)) {
                    foreign.add("in " + tenant + ": " + result.getString(1));
                }
                reads.incrementAndGet();
            }
        }
    }

    private void expectRefusal(Connection connection) {
        try {
            say(connection, "UPDATE site SET version = version + 1");
            foreign.add("a read-only reach wrote");
        } catch (SQLException refused) {
            // as it should be
        }
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
