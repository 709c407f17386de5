package id.anjung.event;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Name the view for Micronaut Data; nothing reads it. */
@MappedEntity("outbox")
record OutboxRow(@Id long id) {}
