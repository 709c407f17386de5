package id.anjung.agency;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code counter}. */
@MappedEntity("counter")
class CounterRow extends Row {}
