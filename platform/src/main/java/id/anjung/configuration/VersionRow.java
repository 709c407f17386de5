package id.anjung.configuration;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Hold a row of the table {@code configuration_version}. */
@MappedEntity("configuration_version")
@Introspected
record VersionRow(@Id long number, String staff, Instant at, String changes, String text) {}
