package id.anjung.queue;

import org.jspecify.annotations.Nullable;

/**
 * Say where a ticket goes on.
 *
 * @param service code of the service that it needs there
 * @param counter the only counter that may call it, if it has to be that one
 * @param note what the next officer should know; may be empty
 */
public record Transfer(String service, @Nullable String counter, String note) {}
