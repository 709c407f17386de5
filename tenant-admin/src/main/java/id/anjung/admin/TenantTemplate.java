package id.anjung.admin;

import id.anjung.agency.AgencyLevel;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/** Offer what the province has prepared for an MPP that is added; a bean, with what the seeds say. */
public interface TenantTemplate {
    /** Answer the name in addresses that the province has chosen for a regency. */
    Optional<String> slug(TenantId regency);

    /** List the agencies of the catalogue, in its order. */
    List<Offered> agencies();

    /**
     * Offer an agency.
     *
     * @param code its code everywhere in the province
     * @param name full name
     * @param shortName name for lists
     * @param level to whom it belongs
     * @param services how many model services come with it
     */
    record Offered(String code, String name, String shortName, AgencyLevel level, int services) {}
}
