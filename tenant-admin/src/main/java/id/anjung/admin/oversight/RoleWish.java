package id.anjung.admin.oversight;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Say who is to be what.
 *
 * @param username login name of somebody who has an account, known exactly
 * @param role what they are to be
 * @param agency code of the agency that it is for; nothing for staff of the regency
 */
@Serdeable
record RoleWish(String username, StaffRole role, @Nullable String agency) {}
