package id.anjung.standard;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Hold a row of the table {@code adopted_standard}. */
@MappedEntity("adopted_standard")
@Introspected
record StandardAdoptionRow(@Id String service, String print, Instant at) {}
