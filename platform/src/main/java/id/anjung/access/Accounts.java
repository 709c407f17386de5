package id.anjung.access;

import java.util.List;

/**
 * Look after accounts and after what they are in a tenant; a port that tenant-admin's worker fills, since it
 * alone may write to Keycloak. The account itself is the province's, because it may serve in another regency
 * too; what it is in a tenant is that tenant's, and the tenant is always the bound one. Whatever takes
 * something away also notes it with {@link LoginEnds}, so that it counts within seconds.
 */
public interface Accounts {
    /** Let the account log in no more, and end the logins that it has. */
    AccountChange disable(String subject);

    /** Let the account log in again. */
    AccountChange enable(String subject);

    /** Make the account a member of the bound tenant. */
    AccountChange give(String subject, Membership membership);

    /** Make the account a member of the bound tenant no more; what it is in other tenants stays. */
    AccountChange take(String subject, Membership membership);

    /** List who is anything in the bound tenant, by login name. */
    List<Member> members();
}
