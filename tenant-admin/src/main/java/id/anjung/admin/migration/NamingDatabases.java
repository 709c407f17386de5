package id.anjung.admin.migration;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Tell the pools where the server is and by which account they go there, from the one place that knows. */
@Singleton
@Requires(bean = DatabaseSettings.class)
final class NamingDatabases implements BeanCreatedEventListener<DatasourceConfiguration> {
    private final DatabaseSettings settings;

    NamingDatabases(DatabaseSettings settings) {
        this.settings = settings;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var configuration = event.getBean();
        switch (configuration.getName()) {
            case "tenant" -> name(configuration, settings.app(), "anjung_lobby");
            case "registry" -> name(configuration, settings.registry(), "anjung");
            default -> {}
        }
        return configuration;
    }

    private static void name(DatasourceConfiguration configuration, Account account, String schema) {
        configuration.setUrl(account.address().servedIn(schema));
        configuration.setUsername(account.name());
        configuration.setPassword(account.password());
    }
}
