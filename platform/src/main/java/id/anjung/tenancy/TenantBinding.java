package id.anjung.tenancy;

import id.anjung.trace.Told;

/**
 * Carry the tenant of a piece of work with its context, so that it follows the work across threads.
 *
 * @param tenant whose data
 * @param reach how far into it
 */
public record TenantBinding(TenantId tenant, Reach reach) implements Told {
    /** What a tenant is called in traces and in the log. */
    static final String FIELD = "tenant";

    @Override
    public String field() {
        return FIELD;
    }

    @Override
    public String identifier() {
        return tenant.toString();
    }
}
