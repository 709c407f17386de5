package id.anjung.tenancy.internal;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.inject.qualifiers.Qualifiers;
import javax.sql.DataSource;

/** Tell which of the configured pools was made. */
final class NamedPool {
    private NamedPool() {}

    static boolean is(String name, BeanCreatedEvent<DataSource> made) {
        return Qualifiers.byName(name).equals(made.getBeanDefinition().getDeclaredQualifier())
                || name.equals(made.getBeanIdentifier().getName());
    }
}
