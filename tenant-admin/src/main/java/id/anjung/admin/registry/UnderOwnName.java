package id.anjung.admin.registry;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Work within a tenant for somebody of the province, who reaches into none: with the worker's hand, and under the person's
 * own name in the tenant's trail. The caller has asked for the province's permission before.
 */
public final class UnderOwnName {
    private UnderOwnName() {}

    /** Do the work. */
    public static <T> T within(TenantId tenant, Supplier<T> work) {
        var person = CurrentActor.require();
        var hand = new Actor(person.subject(), person.username(), person.name(), Set.of(Role.WORKER), Map.of());
        return CurrentActor.call(hand, () -> CurrentTenant.call(tenant, Reach.FULL, work));
    }
}
