package id.anjung.statistics;

import io.micronaut.serde.annotation.Serdeable;

/** Say into which parts the whole is taken apart. */
@Serdeable
public enum Grouping {
    DAY,
    AGENCY,
    SERVICE,
    COUNTER
}
