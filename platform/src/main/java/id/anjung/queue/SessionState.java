package id.anjung.queue;

import io.micronaut.serde.annotation.Serdeable;

/** Say whether an officer's counter is being served. */
@Serdeable
public enum SessionState {
    OPEN,
    BREAK,
    CLOSED
}
