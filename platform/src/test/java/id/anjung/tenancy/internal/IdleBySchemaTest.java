package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.House;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two connections, three wings: who keeps what, and what is never kept. */
class IdleBySchemaTest {
    private static final TenantId RIVER = new TenantId("9021");
    private static final TenantId HILL = new TenantId("9022");
    private static final TenantId LAKE = new TenantId("9023");
    private static final Duration FOR_EVER = Duration.ofHours(1);

    private static House house;
    private static DataSource door;

    @BeforeAll
    static void buildThreeWings() {
        house = House.of(List.of(RIVER, HILL, LAKE), Map.of("datasources.tenant.maximum-pool-size", 2));
        door = DelegatingDataSource.unwrapDataSource(
                house.context().getBean(DataSource.class, Qualifiers.byName(TenantDoor.NAME)));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_tenant_that_comes_again_gets_the_connection_that_stands_in_its_schema() throws Exception {
        try (var idle = new IdleBySchema(pool(), FOR_EVER)) {
            var river = idle.take(RIVER);
            var hill = idle.take(HILL);
            idle.keep(RIVER, river);
            idle.keep(HILL, hill);
            assertThat(idle.take(RIVER)).isSameAs(river);
            assertThat(idle.take(HILL)).isSameAs(hill);
            idle.giveBack(river);
            idle.giveBack(hill);
        }
    }

    @Test
    void a_third_tenant_takes_the_connection_that_was_kept_longest() throws Exception {
        try (var idle = new IdleBySchema(pool(), FOR_EVER)) {
            var river = idle.take(RIVER);
            var hill = idle.take(HILL);
            idle.keep(RIVER, river);
            idle.keep(HILL, hill);
            assertThat(idle.take(LAKE)).isSameAs(river);
            idle.giveBack(river);
        }
    }

    @Test
    void after_a_moment_all_are_back_in_the_pool_and_rightless() throws Exception {
        in(RIVER, IdleBySchemaTest::number);
        in(HILL, IdleBySchemaTest::number);
        try (var one = pool().getConnection();
                var two = pool().getConnection()) {
            for (var idle : List.of(one, two)) {
                assertThat(text(idle, "SELECT COALESCE(CURRENT_ROLE(), 'NONE')"))
                        .isEqualTo("NONE");
            }
        }
    }

    @Test
    void what_a_borrower_has_set_is_not_the_next_ones() throws Exception {
        long changed = in(RIVER, connection -> {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            return number(connection);
        });
        for (int i = 0; i < 4; i++) {
            int isolation = in(RIVER, Connection::getTransactionIsolation);
            assertThat(isolation).as("after %s", changed).isNotEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    @Test
    @SuppressWarnings("resource") // left open on purpose
    void what_a_borrower_left_open_is_closed_by_the_pool_at_once() throws Exception {
        allAreBackInThePool();
        in(
                RIVER,
                connection ->
                        connection.createStatement().executeQuery("SELECT 1").next());
        assertThat(outOfThePool()).isZero();
    }

    @Test
    void many_who_come_at_once_all_get_one() throws Exception {
        var all = List.of(RIVER, HILL, LAKE);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var schemas = IntStream.range(0, 600)
                    .mapToObj(i -> people.submit(
                            () -> in(all.get(i % 3), connection -> text(connection, "SELECT DATABASE()"))))
                    .toList();
            for (int i = 0; i < 600; i++) {
                assertThat(schemas.get(i).get()).isEqualTo(all.get(i % 3).schema());
            }
        }
    }

    /** Wait until the pool has both, which it lends only when they are there. */
    private static void allAreBackInThePool() throws SQLException {
        try (var one = pool().getConnection();
                var two = pool().getConnection()) {
            assertThat(one).isNotSameAs(two);
        }
    }

    private static int outOfThePool() {
        return pool().getHikariPoolMXBean().getActiveConnections();
    }

    private static HikariDataSource pool() {
        return house.bean(PoolOfTheDoor.class).pool();
    }

    /** Ask something of a connection. */
    interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private static <T> T in(TenantId tenant, Question<T> question) throws SQLException {
        try (var bound = CurrentTenant.bind(tenant, Reach.FULL);
                var connection = door.getConnection()) {
            return question.ask(connection);
        }
    }

    private static long number(Connection connection) throws SQLException {
        return Long.parseLong(text(connection, "SELECT CONNECTION_ID()"));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
