package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;

/**
 * Hold what is read of the table {@code officer_name}.
 *
 * @param officer account
 * @param name for people, sealed
 */
@Introspected
record NameRow(String officer, byte[] name) {}
