package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Keep copies of tenants, put them back, and end a tenant's life. Each wish is written down at once; a worker fulfils it
 * step by step, and goes on after any interruption.
 */
public interface CustodyAdministration {
    /** Show what is kept of a tenant and done to it; nothing when nothing is known of it. */
    Optional<Custody> of(TenantId tenant);

    /** Take a copy that only this installation can read. */
    WorkAnswer backUp(TenantId tenant);

    /** Take a copy that everybody can read, in which persons stay sealed. */
    WorkAnswer export(TenantId tenant);

    /** Try whether a copy can be restored; the tenant does not notice. */
    WorkAnswer tryOut(TenantId tenant, UUID copy);

    /** Put a copy in the place of what a suspended or archived tenant has. */
    WorkAnswer restore(TenantId tenant, UUID copy, String reason);

    /** Take a tenant out of service for good, with a last copy. */
    WorkAnswer archive(TenantId tenant, String reason);

    /**
     * Erase an archived tenant of which somebody has fetched an export; there is no way back.
     *
     * @param slug its name in addresses, typed to be sure
     */
    WorkAnswer erase(TenantId tenant, String slug, String reason);

    /** Try at once what has failed; answer whether there was something. */
    boolean retry(TenantId tenant);

    /** Leave a failed copy or trial; answer whether there was one. */
    boolean giveUp(TenantId tenant);

    /** Hand a copy out, and note to whom; nothing when there is none. */
    Optional<InputStream> handOut(TenantId tenant, UUID copy);
}
