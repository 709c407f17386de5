package id.anjung.admin;

import id.anjung.tenancy.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show what is kept of a tenant and what is done to it as a whole.
 *
 * @param name how it is called, or was before it was erased
 * @param tenant who it is; nothing when it was erased
 * @param life where it stands in its life, and why; nothing when it was erased
 * @param copies those that can be had, newest first
 * @param works what was done, newest first, the last ones only
 */
public record Custody(
        String name,
        @Nullable Tenant tenant,
        @Nullable Lifecycle life,
        List<TenantCopy> copies,
        List<TenantWork> works) {
    public Custody {
        copies = List.copyOf(copies);
        works = List.copyOf(works);
    }

    /** Tell whether something is being done. */
    public boolean atWork() {
        return works.stream().anyMatch(work -> !work.over());
    }
}
