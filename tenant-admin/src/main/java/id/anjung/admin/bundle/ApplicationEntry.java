package id.anjung.admin.bundle;

import id.anjung.tenancy.TenantId;
import java.util.List;

/**
 * Describe an application that an agency's officers open from their launcher.
 *
 * @param code code of the application
 * @param name name on its card
 * @param description a line below it
 * @param url where it opens
 * @param agency code of the agency whose it is
 * @param tenants where that agency's officers see it
 */
public record ApplicationEntry(
        String code, String name, String description, String url, String agency, List<TenantId> tenants) {}
