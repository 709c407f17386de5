package id.anjung.presence;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/**
 * Hold a row of the table {@code closure_words}.
 *
 * @param request beside which reason
 * @param words what was written, sealed
 */
@Introspected
record WordsRow(UUID request, byte[] words) {}
