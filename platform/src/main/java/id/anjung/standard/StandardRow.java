package id.anjung.standard;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code service_standard}. */
@MappedEntity("service_standard")
class StandardRow extends Row {}
