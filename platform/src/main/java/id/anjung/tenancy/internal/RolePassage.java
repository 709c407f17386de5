package id.anjung.tenancy.internal;

import id.anjung.tenancy.TenantBinding;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Enter by {@code SET ROLE}, then the catalog when it is another one; leave by giving the role back. The role
 * goes first, because without it the server refuses the schema. The catalog stays behind on an idle
 * connection: without a role it opens nothing, and a tenant that comes again saves a round trip.
 */
@Singleton
final class RolePassage implements Passage {
    @Override
    public void enter(Connection bare, TenantBinding binding) throws SQLException {
        var schema = binding.tenant().schema();
        say(bare, "SET ROLE '" + binding.reach().roleFor(binding.tenant()) + "'");
        if (!schema.equals(bare.getCatalog())) {
            bare.setCatalog(schema);
        }
    }

    @Override
    public void leave(Connection bare) throws SQLException {
        say(bare, "SET ROLE NONE");
    }

    private static void say(Connection bare, String sql) throws SQLException {
        try (var statement = bare.createStatement()) {
            statement.execute(sql);
        }
    }
}
