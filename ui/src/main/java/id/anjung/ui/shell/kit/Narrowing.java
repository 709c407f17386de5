package id.anjung.ui.shell.kit;

import java.util.function.Predicate;

/**
 * Offer to list only some records.
 *
 * @param key its name in addresses; the end of the key of its words
 * @param test tells whether a record is listed
 */
public record Narrowing<D>(String key, Predicate<D> test) {}
