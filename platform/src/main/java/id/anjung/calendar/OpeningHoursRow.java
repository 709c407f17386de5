package id.anjung.calendar;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code opening_rule}. */
@MappedEntity("opening_rule")
class OpeningHoursRow extends Row {}
