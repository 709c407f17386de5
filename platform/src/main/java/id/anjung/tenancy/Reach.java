package id.anjung.tenancy;

/** Say how far work reaches into a tenant's schema; each reach is a database role of its own. */
public enum Reach {
    /** Read what is no person's: the province, auditors, public pages, a read-only suspended tenant. */
    READ_ONLY("_r"),
    /** Read and write what the tables grant. */
    FULL("");

    private final String suffix;

    Reach(String suffix) {
        this.suffix = suffix;
    }

    /** Answer the database role that carries this reach into the tenant's schema. */
    public String roleFor(TenantId tenant) {
        return "r_" + tenant.schema() + suffix;
    }
}
