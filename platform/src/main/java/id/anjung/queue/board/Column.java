package id.anjung.queue.board;

import id.anjung.queue.Call;
import org.jspecify.annotations.Nullable;

/**
 * Show one agency of a part of the mall that several share.
 *
 * @param agency its code
 * @param latest its latest call; nothing before the first of the day
 */
public record Column(String agency, @Nullable Call latest) {}
