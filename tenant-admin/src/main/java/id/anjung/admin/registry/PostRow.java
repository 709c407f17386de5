package id.anjung.admin.registry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Hold a row of the table {@code answered_post}. */
@MappedEntity("answered_post")
@SuppressWarnings("ArrayRecordComponent") // read once and handed on
record PostRow(@Id String request, String print, byte[] answer, Instant at) {}
