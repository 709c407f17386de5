package id.anjung.tenancy;

import io.micronaut.core.propagation.PropagatedContext;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Bind work to one tenant, once, and answer which one it is. The binding travels in Micronaut's
 * {@link PropagatedContext}; it can be repeated or narrowed inside, never changed or widened, which also
 * keeps a new transaction inside running work from opening a second tenant.
 */
public final class CurrentTenant {
    private CurrentTenant() {}

    /** Answer the binding of the running work, if it has one. */
    public static Optional<TenantBinding> find() {
        return find(PropagatedContext.getOrEmpty());
    }

    private static Optional<TenantBinding> find(PropagatedContext context) {
        return context.find(TenantBinding.class)
                .or(() -> context.find(LateTenant.class).flatMap(LateTenant::binding));
    }

    /**
     * Answer the binding of the running work.
     *
     * @throws NoTenantBound when there is none
     */
    public static TenantBinding require() {
        return find().orElseThrow(NoTenantBound::new);
    }

    /** Do work in a tenant and answer its result. */
    public static <T> T call(TenantId tenant, Reach reach, Supplier<T> work) {
        return extend(PropagatedContext.getOrEmpty(), tenant, reach).propagate(work);
    }

    /** Do work in a tenant. */
    public static void run(TenantId tenant, Reach reach, Runnable work) {
        try (var bound = bind(tenant, reach)) {
            work.run();
        }
    }

    /** Bind the calling thread until the answer is closed; for edges that cannot wrap their work in a call. */
    public static PropagatedContext.Scope bind(TenantId tenant, Reach reach) {
        return extend(PropagatedContext.getOrEmpty(), tenant, reach).propagate();
    }

    /**
     * Answer the context with the binding added; for filters that hand a context on.
     *
     * @throws TenantAlreadyBound when the context is bound to another tenant or to a narrower reach
     */
    public static PropagatedContext extend(PropagatedContext context, TenantId tenant, Reach reach) {
        var wanted = new TenantBinding(tenant, reach);
        find(context).ifPresent(bound -> refuseWidening(bound, wanted));
        return context.find(TenantBinding.class)
                .map(bound -> context.replace(bound, wanted))
                .orElseGet(() -> context.plus(wanted));
    }

    private static void refuseWidening(TenantBinding bound, TenantBinding wanted) {
        boolean sameTenant = bound.tenant().equals(wanted.tenant());
        boolean wider = wanted.reach() == Reach.FULL && bound.reach() == Reach.READ_ONLY;
        if (!sameTenant || wider) {
            throw new TenantAlreadyBound(bound, wanted);
        }
    }
}
