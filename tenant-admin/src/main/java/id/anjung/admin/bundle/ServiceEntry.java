package id.anjung.admin.bundle;

/**
 * Describe a service (layanan).
 *
 * @param code code within the tenant
 * @param name name for people
 * @param handling who gives it and how
 * @param standard what to bring, time, fee, product
 * @param provenance of the standard
 */
public record ServiceEntry(
        String code, String name, Handling handling, ServiceStandard standard, Provenance provenance) {}
