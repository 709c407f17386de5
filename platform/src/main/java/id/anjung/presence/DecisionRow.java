package id.anjung.presence;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/**
 * Hold a row of the table {@code closure_decision}.
 *
 * @param request what was decided
 * @param approved how
 * @param staff account of the one who decided
 * @param at when
 */
@Introspected
record DecisionRow(UUID request, boolean approved, String staff, Instant at) {}
