package id.anjung.admin;

import id.anjung.audit.AuditEntry;
import id.anjung.tenancy.TenantId;
import java.io.InputStream;
import java.util.List;

/** Look after tenants as a whole; all that screens and the open door may see of this module. */
public interface TenantAdministration {
    /** Show every tenant with its status and figures, in the order of the region codes. */
    List<TenantStanding> overview();

    /**
     * Stop serving a tenant, in part or in full, from now on.
     *
     * @param reason what people of the regency are told
     */
    StatusChange suspend(TenantId tenant, SuspensionMode mode, String reason);

    /** Serve a suspended tenant in full again. */
    StatusChange resume(TenantId tenant);

    /** List the regencies and cities of the province, tenants or not, in the order of the region codes. */
    List<Regency> regencies();

    /** Show a page of the province's trail, newest first, older than the given place. */
    List<AuditEntry> provinceAudit(long place, int limit);

    /** Show a part of the province's trail, newest first, for grids that scroll. */
    List<AuditEntry> provinceAudit(TrailSearch search, int offset, int limit);

    /** Answer the province's trail with its chain, as a file that is gone when it has been read. */
    InputStream provinceTrail();
}
