package id.anjung.access;

import static id.anjung.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** Name the roles that people hold, each with the permissions it gives; what is not listed is denied. */
public enum Role {
    PROVINCE_ADMIN(EnumSet.of(
            READ_CONFIGURATION,
            READ_AUDIT,
            OVERSEE_TENANTS,
            SUSPEND_TENANTS,
            PROVISION_TENANTS,
            MANAGE_ACCOUNTS,
            READ_PROVINCE_AUDIT)),
    PROVINCE_AUDITOR(EnumSet.of(READ_CONFIGURATION, READ_AUDIT, OVERSEE_TENANTS, READ_PROVINCE_AUDIT)),
    TENANT_ADMIN(EnumSet.of(
            READ_CONFIGURATION,
            READ_PERSONS,
            READ_MEMBERS,
            READ_AUDIT,
            MANAGE_SITES,
            MANAGE_AGENCIES,
            MANAGE_SERVICES,
            MANAGE_COUNTERS,
            MANAGE_CALENDAR,
            MANAGE_BRANDING,
            MANAGE_MEMBERS)),
    TENANT_AUDITOR(EnumSet.of(READ_CONFIGURATION, READ_AUDIT)),
    AGENCY_SUPERVISOR(EnumSet.of(READ_CONFIGURATION)),
    AGENCY_OFFICER(EnumSet.of(READ_CONFIGURATION)),
    /** Nobody in particular: a citizen on a public page. */
    PUBLIC(EnumSet.of(READ_PUBLISHED)),
    /** The worker's own hand: provisioning, seeds and figures. */
    WORKER(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(EnumSet<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    /** Tell whether this role gives the permission. */
    public boolean allows(Permission permission) {
        return permissions.contains(permission);
    }

    /** Tell whether this role watches over every tenant without belonging to one. */
    public boolean provincial() {
        return this == PROVINCE_ADMIN || this == PROVINCE_AUDITOR;
    }

    /** Tell whether this role changes data of a tenant, and so enters it with a full reach. */
    public boolean entersFully() {
        return this == TENANT_ADMIN || this == AGENCY_SUPERVISOR || this == AGENCY_OFFICER || this == WORKER;
    }
}
