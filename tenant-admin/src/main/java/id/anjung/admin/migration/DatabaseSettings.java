package id.anjung.admin.migration;

import id.anjung.admin.StartRefused;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import org.jspecify.annotations.Nullable;

/**
 * Read how the database server is reached ({@code ANJUNG_DB_…}).
 *
 * @param user the owner account, known to the worker only
 * @param password its password
 * @param appPassword password of {@link Account#APP}
 * @param registryPassword password of {@link Account#REGISTRY}
 */
@ConfigurationProperties("anjung.db")
@Requires(property = "anjung.db.url")
public record DatabaseSettings(
        String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String appPassword,
        @Nullable String registryPassword) {
    /** Answer where the server is. */
    public DatabaseAddress address() {
        return DatabaseAddress.read(url);
    }

    /** Answer the account that makes schemas and accounts. */
    public Account owner() {
        return account(given(user, "ANJUNG_DB_USER"), password, "ANJUNG_DB_PASSWORD");
    }

    /** Answer the account that enters tenants' schemas. */
    public Account app() {
        return account(Account.APP, appPassword, "ANJUNG_DB_APP_PASSWORD");
    }

    /** Answer the account of the registry. */
    public Account registry() {
        return account(Account.REGISTRY, registryPassword, "ANJUNG_DB_REGISTRY_PASSWORD");
    }

    private Account account(String name, @Nullable String secret, String variable) {
        return new Account(name, given(secret, variable), address());
    }

    private static String given(@Nullable String value, String variable) {
        if (value == null || value.isEmpty()) {
            throw new StartRefused(variable + " is not set");
        }
        return value;
    }

    /** Hide the passwords from logs. */
    @Override
    public String toString() {
        return "database at " + url;
    }
}
