package id.anjung.calendar;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code holiday}. */
@MappedEntity("holiday")
class DayOffRow extends Row {}
