package id.anjung.tenancy;

import id.anjung.trace.Told;
import io.micronaut.core.propagation.PropagatedContext;

/** Say in traces and in the log whose sake work is for that enters no schema, or not yet; it opens nothing. */
public record AboutTenant(TenantId tenant) implements Told {
    @Override
    public String field() {
        return TenantBinding.FIELD;
    }

    @Override
    public String identifier() {
        return tenant.toString();
    }

    /** Let the calling thread work for this tenant's sake until the answer is closed. */
    public static PropagatedContext.Scope enter(TenantId tenant) {
        return PropagatedContext.getOrEmpty().plus(new AboutTenant(tenant)).propagate();
    }
}
