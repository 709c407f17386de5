package id.anjung.catalog;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Hold a row of the table {@code adopted_model}. */
@MappedEntity("adopted_model")
@Introspected
record AdoptionRow(@Id String code, String print, Instant at) {}
