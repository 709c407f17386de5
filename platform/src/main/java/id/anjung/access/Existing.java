package id.anjung.access;

import java.time.Instant;

/**
 * Say shortly that an account exists.
 *
 * @param subject its id
 * @param enabled whether it may log in
 * @param since when it was made
 */
public record Existing(String subject, boolean enabled, Instant since) {}
