package id.anjung.admin.bundle;

import id.anjung.catalog.Handling;
import id.anjung.catalog.ServiceTerms;

/**
 * Describe a service (layanan).
 *
 * @param code code within the tenant
 * @param name name for people
 * @param agency code of the agency that gives it
 * @param handling how it is done and reached
 * @param terms what to bring, time, fee, product
 * @param provenance of the terms
 */
public record ServiceEntry(
        String code, String name, String agency, Handling handling, ServiceTerms terms, Provenance provenance) {}
