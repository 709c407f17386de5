package id.anjung.tenancy;

/**
 * Describe a tenant as the registry knows it.
 *
 * @param id region code
 * @param slug name in addresses, unique on the installation ({@code tabalong})
 * @param name name for people ({@code MPP Kabupaten Tabalong})
 * @param status whether it is served
 */
public record Tenant(TenantId id, String slug, String name, TenantStatus status) {}
