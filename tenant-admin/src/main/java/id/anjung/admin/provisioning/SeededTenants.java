package id.anjung.admin.provisioning;

import id.anjung.tenancy.TenantId;
import java.util.List;

/** Read which tenants an installation begins with; a port. */
public interface SeededTenants {
    /** List them. */
    List<Seed> list();

    /**
     * Name a tenant to begin with.
     *
     * @param id region code
     * @param slug name in addresses
     * @param name name for people
     */
    record Seed(TenantId id, String slug, String name) {}
}
