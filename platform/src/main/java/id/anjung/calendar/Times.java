package id.anjung.calendar;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalTime;

/**
 * Write down a session as it was entered, right or wrong.
 *
 * @param open when doors open
 * @param close when they close
 */
@Serdeable
public record Times(LocalTime open, LocalTime close) {}
