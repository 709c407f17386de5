package id.anjung.door;

import id.anjung.access.Actor;
import id.anjung.tenancy.Tenant;
import jakarta.inject.Singleton;

/** Show a tenant to those who serve there and to the province, once it is set up. */
@Singleton
final class OwnTenants implements EdgeCheck {
    @Override
    public boolean there(Tenant tenant, Actor actor) {
        return !tenant.status().beingSetUp() && actor.knows(tenant.id());
    }
}
