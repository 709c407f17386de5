package id.anjung.queue;

import java.time.Instant;

/**
 * Show that a number is wanted at a counter; nothing of this tells who it is, or whom the law lets go first.
 *
 * @param id place among all calls of the mall; ids may become visible out of order
 * @param label number as it is printed
 * @param counter code of the counter
 * @param agency code of the agency
 * @param at when
 */
public record Call(long id, String label, String counter, String agency, Instant at) {}
