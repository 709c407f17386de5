package id.anjung.tenancy.internal;

import id.anjung.tenancy.TenantBinding;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Take one stone out of the walls, so that the contract is seen to notice. */
@Factory
final class LooseWalls {
    /** Keep the role when a connection is given back. */
    @Singleton
    @Replaces(RolePassage.class)
    @Requires(property = "test.loose", value = "reset")
    Passage withoutReset() {
        return new Passage() {
            private final Passage whole = new RolePassage();

            @Override
            public void enter(Connection bare, TenantBinding binding) throws SQLException {
                whole.enter(bare, binding);
            }

            @Override
            public void leave(Connection bare) {}
        };
    }

    /** Enter with every role at once. */
    @Singleton
    @Replaces(RolePassage.class)
    @Requires(property = "test.loose", value = "roles")
    Passage withEveryRole() {
        return new Passage() {
            private final Passage whole = new RolePassage();

            @Override
            public void enter(Connection bare, TenantBinding binding) throws SQLException {
                whole.enter(bare, binding);
                try (var statement = bare.createStatement()) {
                    statement.execute("SET ROLE '" + binding.reach().roleFor(RedWallsTest.HILL) + "'");
                }
            }

            @Override
            public void leave(Connection bare) throws SQLException {
                whole.leave(bare);
            }
        };
    }
}
