package id.anjung.admin.provisioning;

import id.anjung.access.Actor;
import id.anjung.admin.NewTenant;
import id.anjung.admin.WishedAdmin;
import id.anjung.admin.registry.Requested;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keep what the province wished for, for whoever furnishes and enrols. */
@Singleton
public class Wishes {
    private final WishRows rows;
    private final TenantRegistry registry;

    Wishes(WishRows rows, TenantRegistry registry) {
        this.registry = registry;
        this.rows = rows;
    }

    /** Answer what was wished for a tenant; nothing when the seeds describe it. */
    @Transactional("registry")
    public Optional<NewTenant> of(Tenant tenant) {
        return rows.findByTenant(tenant.id().regionCode())
                .map(row -> new NewTenant(
                        tenant.id(), tenant.slug(), tenant.name(), row.address(), codes(row.agencies()), row.wished()));
    }

    /** Answer who is to be its first admin. */
    @Transactional("registry")
    public Optional<WishedAdmin> firstAdmin(TenantId tenant) {
        return rows.findByTenant(tenant.regionCode()).map(WishRow::wished);
    }

    /** Forget the name and the address of an admin who was invited: their account has them now. */
    @Transactional("registry")
    public void forgetInvited(TenantId tenant) {
        rows.updateInvited(tenant.regionCode());
    }

    /** Ask for the tenant, and keep the wish with it. */
    @Transactional("registry")
    public Requested request(NewTenant wish, Actor actor) {
        var requested = registry.request(wish.regency(), wish.slug(), wish.name(), actor, asked(wish));
        if (requested instanceof Requested.New) {
            rows.save(WishRow.of(wish));
        }
        return requested;
    }

    private static List<String> codes(String written) {
        return Stream.of(written.split(" ")).filter(code -> !code.isEmpty()).toList();
    }

    private static Map<String, Object> asked(NewTenant wish) {
        var asked = new HashMap<String, Object>();
        asked.put("address", wish.address());
        asked.put("agencies", wish.agencies());
        Optional.ofNullable(wish.admin()).ifPresent(admin -> asked.put("admin", admin.username()));
        return asked;
    }
}
