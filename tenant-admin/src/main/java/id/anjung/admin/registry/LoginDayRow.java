package id.anjung.admin.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** Say on which day an account last logged in. */
@MappedEntity("login_day")
record LoginDayRow(@Id String subject, LocalDate day) {}
