package id.anjung.admin.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Say how far something outside has been followed. */
@MappedEntity("watch_mark")
record MarkRow(@Id String name, Instant at) {}
