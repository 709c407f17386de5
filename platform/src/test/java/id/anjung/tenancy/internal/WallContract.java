package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.House;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Ask of a house what the walls promise; run against whole walls, and against walls with one stone taken out.
 *
 * @param house a house with both tenants
 * @param one a tenant
 * @param other its look-alike
 */
record WallContract(House house, TenantId one, TenantId other) {
    /** Work in one tenant cannot name the other's schema. */
    void the_server_refuses_a_foreign_schema() {
        CurrentTenant.run(one, Reach.FULL, () -> {
            try (var connection = door().getConnection()) {
                assertThatThrownBy(() -> ask(connection, other)).hasMessageContaining("denied");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** A connection that was given back can read no tenant. */
    void an_idle_connection_has_no_rights() throws SQLException {
        CurrentTenant.run(one, Reach.FULL, () -> {
            try (var connection = door().getConnection()) {
                ask(connection, one);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
        try (var idle = house.bean(PoolOfTheDoor.class).pool().getConnection()) {
            assertThatThrownBy(() -> ask(idle, one)).hasMessageContaining("denied");
        }
    }

    private DataSource door() {
        return DelegatingDataSource.unwrapDataSource(
                house.context().getBean(DataSource.class, Qualifiers.byName(TenantDoor.NAME)));
    }

    private static void ask(Connection connection, TenantId whose) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT COUNT(*) FROM " + whose.schema() + ".site")) {
            result.next();
        }
    }
}
