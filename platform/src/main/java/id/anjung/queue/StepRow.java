package id.anjung.queue;

import io.micronaut.core.annotation.Introspected;

/**
 * Hold what is read of the table {@code visit_step}.
 *
 * @param place its place among the steps
 * @param service code of the service
 * @param entered whether it has become a ticket, or never will
 */
@Introspected
record StepRow(int place, String service, boolean entered) {}
