package id.anjung.register;

import java.time.Instant;

/**
 * Show a record as it is kept.
 *
 * @param <D> the kind of record
 * @param id its identifier
 * @param version counts its changes; a writer names the version it has seen
 * @param retired whether it is out of use, kept for what refers to it
 * @param changedAt when it was last changed
 * @param data the record itself
 */
public record Kept<D>(Id<D> id, long version, boolean retired, Instant changedAt, D data) {}
