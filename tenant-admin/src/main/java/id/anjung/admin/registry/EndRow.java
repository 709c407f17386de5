package id.anjung.admin.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Say from when on the former logins of an account no longer count. */
@MappedEntity("login_end")
record EndRow(@Id String subject, Instant at) {}
