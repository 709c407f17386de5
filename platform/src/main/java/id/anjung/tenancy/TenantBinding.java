package id.anjung.tenancy;

import io.micronaut.core.propagation.PropagatedContextElement;

/**
 * Carry the tenant of a piece of work with its context, so that it follows the work across threads.
 *
 * @param tenant whose data
 * @param reach how far into it
 */
public record TenantBinding(TenantId tenant, Reach reach) implements PropagatedContextElement {}
