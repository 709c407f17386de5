package id.anjung.admin;

/** Name what is done to set a tenant up, in this order; each step may be done again without harm. */
public enum ProvisioningStep {
    /** Make the tenant's schema. */
    LAY_SCHEMA,
    /** Make the tenant's key. */
    FORGE_KEY,
    /** Make the tables, lay the wall around them and see that it stands. */
    RAISE_WALL,
    /** Fill in the configuration that the regency begins with. */
    FURNISH,
    /** Make the organization and its groups at the identity provider. */
    ENROL,
    /** Serve the tenant. */
    ACTIVATE
}
