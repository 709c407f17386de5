package id.anjung.admin.stage;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Say why a declaration is taken back.
 *
 * @param reason what was wrong with it
 */
@Serdeable
record Withdrawal(String reason) {}
