package id.anjung.agency;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Hold a part of a site with its own board.
 *
 * @param code unique in the site
 * @param name for people
 */
@Serdeable
public record Zone(String code, String name) {}
