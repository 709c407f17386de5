package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * Hold what is read of the table {@code ticket_note}.
 *
 * @param staff account of the one who wrote it
 * @param at when
 * @param words what, sealed
 */
@Introspected
record NoteRow(String staff, Instant at, byte[] words) {}
