package id.anjung.tenancy;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Open the platform over real wings, and let tests act in them as somebody. */
public final class House implements AutoCloseable {
    private final Wings wings;
    private final ApplicationContext context;

    private House(Wings wings, ApplicationContext context) {
        this.wings = wings;
        this.context = context;
    }

    /** Open a house with these wings, all empty. */
    public static House of(List<TenantId> tenants) {
        return of(tenants, Map.of());
    }

    /** Open a house with these wings and further properties. */
    public static House of(List<TenantId> tenants, Map<String, Object> more) {
        var wings = Wings.of(tenants);
        var properties = wings.properties(8);
        properties.put("test.plain-cipher", true);
        properties.putAll(more);
        return new House(wings, ApplicationContext.run(properties));
    }

    /** Start a second process over the same wings. */
    public ApplicationContext beside(Map<String, Object> more) {
        var properties = wings.properties(8);
        properties.put("test.plain-cipher", true);
        properties.putAll(more);
        return ApplicationContext.run(properties);
    }

    /** Find a bean of the platform. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Answer the application context. */
    public ApplicationContext context() {
        return context;
    }

    /** Answer the walls. */
    public Wings wings() {
        return wings;
    }

    /** Do work as the admin of a tenant. */
    public <T> T asAdmin(TenantId tenant, Supplier<T> work) {
        return as(adminOf(tenant), tenant, work);
    }

    /** Do work in a tenant as somebody. */
    public <T> T as(Actor actor, TenantId tenant, Supplier<T> work) {
        return CurrentActor.call(actor, () -> CurrentTenant.call(tenant, actor.reachIn(tenant), work));
    }

    /** Describe the admin of one tenant. */
    public static Actor adminOf(TenantId tenant) {
        return new Actor(
                "admin-" + tenant,
                "admin." + tenant,
                "Admin " + tenant,
                Set.of(),
                Map.of(tenant, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
    }

    @Override
    public void close() {
        context.close();
    }
}
