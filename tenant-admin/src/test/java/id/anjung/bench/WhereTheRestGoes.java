package id.anjung.bench;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Say what one passage through the door costs, in microseconds beside a bare round trip to the server. */
final class WhereTheRestGoes {
    private static final int TIMES = 3_000;

    private WhereTheRestGoes() {}

    /** Do something once. */
    interface Once {
        void run(int turn) throws SQLException;
    }

    static void print(DataSource door, PlainPools plain, List<TenantId> tenants) throws SQLException {
        Once oneTenant = turn -> pass(door, tenants.getFirst());
        Once inTurn = turn -> pass(door, tenants.get(turn % tenants.size()));
        Once borrow = turn -> plain.of(0).getConnection().close();
        Once roundTrip = turn -> {
            try (var connection = plain.of(0).getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("DO 0");
            }
        };
        System.out.printf(
                "a passage: same tenant %.0f us, tenants in turn %.0f us; a plain borrow %.0f us, a round trip %.0f us%n",
                microseconds(oneTenant), microseconds(inTurn), microseconds(borrow), microseconds(roundTrip));
    }

    private static void pass(DataSource door, TenantId tenant) throws SQLException {
        try (var bound = CurrentTenant.bind(tenant, Reach.FULL)) {
            door.getConnection().close();
        }
    }

    private static double microseconds(Once once) throws SQLException {
        for (int i = 0; i < TIMES; i++) {
            once.run(i);
        }
        long start = System.nanoTime();
        for (int i = 0; i < TIMES; i++) {
            once.run(i);
        }
        return (System.nanoTime() - start) / 1e3 / TIMES;
    }
}
