package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A silent server is not waited for as long at the door as in the midst of work. */
class EnteringTest {
    private static final TenantId RIVER = new TenantId("9005");

    /** Enter as usual, and note how long an answer may take meanwhile. */
    @Singleton
    @Replaces(RolePassage.class)
    @Requires(property = "test.watched-passage")
    static final class WatchedPassage implements Passage {
        private final Passage whole = new RolePassage();
        private int millis;

        @Override
        public void enter(Connection bare, TenantBinding binding) throws SQLException {
            millis = bare.getNetworkTimeout();
            whole.enter(bare, binding);
        }

        @Override
        public void leave(Connection bare) throws SQLException {
            whole.leave(bare);
        }
    }

    @Test
    void what_leads_in_has_a_bound_of_its_own_and_the_work_has_the_usual_one() {
        var settings = Map.<String, Object>of("test.watched-passage", true, "datasources.tenant.maximum-pool-size", 1);
        try (var house = House.of(List.of(RIVER), settings)) {
            var door = DelegatingDataSource.unwrapDataSource(
                    house.context().getBean(DataSource.class, Qualifiers.byName("tenant")));
            for (int again = 0; again < 2; again++) {
                int atWork = house.as(House.adminOf(RIVER), RIVER, () -> {
                    try (var connection = door.getConnection()) {
                        return connection.getNetworkTimeout();
                    } catch (SQLException failure) {
                        throw new IllegalStateException(failure);
                    }
                });
                assertThat(house.bean(WatchedPassage.class).millis).isEqualTo(5_000);
                assertThat(atWork).isZero();
            }
        }
    }
}
