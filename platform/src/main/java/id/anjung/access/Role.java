package id.anjung.access;

import static id.anjung.access.Permission.*;
import static id.anjung.access.Permission.CALL_CHOSEN;
import static id.anjung.access.Permission.ISSUE_TICKETS;
import static id.anjung.access.Permission.MANAGE_QUEUE;
import static id.anjung.access.Permission.READ_QUEUE;
import static id.anjung.access.Permission.READ_STATISTICS;
import static id.anjung.access.Permission.SERVE_TICKETS;
import static id.anjung.access.Permission.SUPERVISE_QUEUE;
import static id.anjung.access.Permission.TAKE_TICKETS;

import java.util.EnumSet;
import java.util.Set;

/** Name the roles that people hold, each with the permissions it gives; what is not listed is denied. */
public enum Role {
    PROVINCE_ADMIN(EnumSet.of(
            READ_CONFIGURATION,
            READ_AUDIT,
            READ_STATISTICS,
            OVERSEE_TENANTS,
            DECLARE_STAGES,
            MANAGE_TEMPLATE,
            SUSPEND_TENANTS,
            PROVISION_TENANTS,
            STEER_RELEASES,
            KEEP_COPIES,
            END_TENANTS,
            MANAGE_ACCOUNTS,
            MANAGE_APPLICATIONS,
            MANAGE_AGENCY_LOGINS,
            BREAK_GLASS,
            GUIDE_TENANTS,
            READ_PROVINCE_AUDIT)),
    PROVINCE_AUDITOR(EnumSet.of(READ_CONFIGURATION, READ_AUDIT, READ_STATISTICS, OVERSEE_TENANTS, READ_PROVINCE_AUDIT)),
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
            MANAGE_MEMBERS,
            ISSUE_TICKETS,
            READ_QUEUE,
            SUPERVISE_QUEUE,
            MANAGE_QUEUE,
            MANAGE_SETTINGS,
            ANSWER_GUIDANCE,
            EXPORT_MALL,
            READ_STATISTICS)),
    TENANT_AUDITOR(EnumSet.of(READ_CONFIGURATION, READ_AUDIT, READ_STATISTICS)),
    AGENCY_SUPERVISOR(EnumSet.of(
            READ_CONFIGURATION,
            READ_MEMBERS,
            MANAGE_MEMBERS,
            ISSUE_TICKETS,
            READ_QUEUE,
            SERVE_TICKETS,
            CALL_CHOSEN,
            SUPERVISE_QUEUE,
            READ_STATISTICS)),
    AGENCY_OFFICER(EnumSet.of(READ_CONFIGURATION, ISSUE_TICKETS, READ_QUEUE, SERVE_TICKETS)),
    /** Nobody in particular: a citizen on a public page. */
    PUBLIC(EnumSet.of(READ_PUBLISHED)),
    /** A citizen who takes, follows or gives back a number. */
    VISITOR(EnumSet.of(READ_PUBLISHED, TAKE_TICKETS)),
    /** A paired machine in the hall. */
    DEVICE(EnumSet.of(READ_PUBLISHED, ISSUE_TICKETS)),
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
        return switch (this) {
            case TENANT_ADMIN, AGENCY_SUPERVISOR, AGENCY_OFFICER, VISITOR, DEVICE, WORKER -> true;
            case PROVINCE_ADMIN, PROVINCE_AUDITOR, TENANT_AUDITOR, PUBLIC -> false;
        };
    }
}
