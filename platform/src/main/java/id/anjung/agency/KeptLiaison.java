package id.anjung.agency;

import java.time.Instant;

/**
 * Show a liaison as it is kept.
 *
 * @param version grows with every change, also from one who was removed to the next
 * @param changedAt when it was last changed
 * @param liaison whom to call
 */
public record KeptLiaison(long version, Instant changedAt, Liaison liaison) {}
