package id.anjung.access;

/** Name what a person may be permitted to do; every service method names one of these. */
public enum Permission {
    READ_PUBLISHED(Scope.TENANT, false),
    READ_CONFIGURATION(Scope.TENANT, false),
    READ_PERSONS(Scope.TENANT, false),
    /** See the staff and their roles; they come from the identity provider, not from the tenant's schema. */
    READ_MEMBERS(Scope.TENANT, false),
    READ_AUDIT(Scope.TENANT, false),
    MANAGE_SITES(Scope.TENANT, true),
    MANAGE_AGENCIES(Scope.TENANT, true),
    MANAGE_SERVICES(Scope.TENANT, true),
    MANAGE_COUNTERS(Scope.TENANT, true),
    MANAGE_CALENDAR(Scope.TENANT, true),
    MANAGE_BRANDING(Scope.TENANT, true),
    /** Decide who is what, of those that one looks after ({@link LookingAfter#staff}). */
    MANAGE_MEMBERS(Scope.TENANT, true),
    /** Take a number for oneself. */
    TAKE_TICKETS(Scope.TENANT, true),
    /** Give numbers to others, as a machine in the hall and the front desk do. */
    ISSUE_TICKETS(Scope.TENANT, true),
    /** See who waits for what. */
    READ_QUEUE(Scope.TENANT, false),
    /** Open a counter, call and serve. */
    SERVE_TICKETS(Scope.TENANT, true),
    CALL_CHOSEN(Scope.TENANT, true),
    /** End what others have left, and look after waiting people. */
    SUPERVISE_QUEUE(Scope.TENANT, true),
    MANAGE_QUEUE(Scope.TENANT, true),
    /** Decide what is decided by levels, for the mall. */
    MANAGE_SETTINGS(Scope.TENANT, true),
    /** Delete what people wrote when its time is over, which nobody but the worker does. */
    FORGET_WORDS(Scope.TENANT, true),
    READ_STATISTICS(Scope.TENANT, false),
    /** Take a copy of everything away. */
    EXPORT_MALL(Scope.TENANT, true),
    /** Say what was done about the province's guidance. */
    ANSWER_GUIDANCE(Scope.TENANT, true),
    OVERSEE_TENANTS(Scope.PROVINCE, false),
    /** Write down how far regencies are with their MPP. */
    DECLARE_STAGES(Scope.PROVINCE, true),
    /** Decide what counts for all malls that decide nothing else, or may not. */
    MANAGE_TEMPLATE(Scope.PROVINCE, true),
    SUSPEND_TENANTS(Scope.PROVINCE, true),
    PROVISION_TENANTS(Scope.PROVINCE, true),
    /** Hold MPPs on their way to a release, choose which one goes ahead, and bring one up now. */
    STEER_RELEASES(Scope.PROVINCE, true),
    /** Take, try and hand out copies of a tenant. */
    KEEP_COPIES(Scope.PROVINCE, true),
    /** Archive a tenant, put a copy in its place, erase it. */
    END_TENANTS(Scope.PROVINCE, true),
    MANAGE_ACCOUNTS(Scope.PROVINCE, true),
    /** Say which applications of agencies the login server lets in. */
    MANAGE_APPLICATIONS(Scope.PROVINCE, true),
    /** Say which agencies' own logins let their staff in. */
    MANAGE_AGENCY_LOGINS(Scope.PROVINCE, true),
    /** Write notes to regencies that they are to follow up. */
    GUIDE_TENANTS(Scope.PROVINCE, true),
    /** Look at persons of an MPP in an emergency. */
    BREAK_GLASS(Scope.PROVINCE, true),
    READ_PROVINCE_AUDIT(Scope.PROVINCE, false);

    /** Say where a permission counts: inside one tenant, or over all of them. */
    public enum Scope {
        TENANT,
        PROVINCE
    }

    private final Scope scope;
    private final boolean writes;

    Permission(Scope scope, boolean writes) {
        this.scope = scope;
        this.writes = writes;
    }

    /** Answer where this permission counts. */
    public Scope scope() {
        return scope;
    }

    /** Tell whether it changes anything. */
    public boolean writes() {
        return writes;
    }
}
