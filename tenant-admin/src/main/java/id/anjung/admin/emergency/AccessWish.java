package id.anjung.admin.emergency;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Say why persons of an MPP have to be looked at.
 *
 * @param reason in words that the MPP reads
 */
@Serdeable
record AccessWish(String reason) {}
