package id.anjung.tenancy.internal;

import id.anjung.tenancy.Collision;
import id.anjung.tenancy.DuplicateKey;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.operations.SqlExceptionMapper;
import io.micronaut.data.model.query.builder.sql.Dialect;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tell failures that work can answer from others, so that features need not know the database's numbers. */
@Singleton
final class KnownFailures implements SqlExceptionMapper {
    private static final int DUPLICATE_ENTRY = 1062;

    @Override
    public Dialect getDialect() {
        return Dialect.MYSQL;
    }

    @Override
    public @Nullable DataAccessException mapSqlException(SQLException failure) {
        if (failure.getErrorCode() == DUPLICATE_ENTRY) {
            return new DuplicateKey(failure);
        }
        return Collision.is(failure) ? new Collision(failure) : null;
    }
}
