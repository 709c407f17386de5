package id.anjung.catalog;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code service}. */
@MappedEntity("service")
class ServiceRow extends Row {}
