package id.anjung.admin.bundle;

import org.jspecify.annotations.Nullable;

/**
 * Say whether a fact is known for this very regency. What is not, the pages mark as an example (<i>contoh</i>).
 *
 * @param confirmed whether it is
 * @param source where it comes from, in plain words
 */
public record Provenance(boolean confirmed, @Nullable String source) {}
