package id.anjung.admin.bundle;

import id.anjung.tenancy.TenantId;

/**
 * Name the wing that a file configures.
 *
 * @param id region code
 * @param slug name in addresses
 * @param name name for people
 */
public record TenantEntry(TenantId id, String slug, String name) {}
