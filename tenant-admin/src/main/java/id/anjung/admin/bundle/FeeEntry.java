package id.anjung.admin.bundle;

import org.jspecify.annotations.Nullable;

/**
 * Say what a service costs (biaya/tarif).
 *
 * @param text as people read it
 * @param rupiah the sum, when there is a single one; 0 when it is free
 */
public record FeeEntry(String text, @Nullable Long rupiah) {}
