package id.anjung.admin.agencylogin;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Hand over another secret.
 *
 * @param secret that the provider gave us
 */
@Serdeable
record SecretWish(String secret) {}
