package id.anjung.access;

import java.util.List;
import java.util.Optional;

/**
 * Look after accounts and after what they are in a tenant; a port that tenant-admin's worker fills, since it
 * alone may write to Keycloak. The account itself is the province's, because it may serve in another regency
 * too; what it is in a tenant is that tenant's, and the tenant is always the bound one. Whatever takes
 * something away also notes it with {@link LoginEnds}, so that it counts within seconds. Every method may
 * throw {@link AccountsUnreachable}.
 */
public interface Accounts {
    /** List accounts whose login name, name or e-mail address contains every word of the text, by login name. */
    List<Account> search(String text, int limit);

    /** List every account, shortly. */
    List<Existing> existing();

    /** Find an account, whatever it is and wherever. */
    Optional<Account> find(String subject);

    /** Let the account log in no more, and end the logins that it has. */
    AccountChange disable(String subject);

    /** Let the account log in again. */
    AccountChange enable(String subject);

    /** Make the account a member of the bound tenant. */
    AccountChange give(String subject, Membership membership);

    /** Make the account a member of the bound tenant no more, also where that rests; what it is in other tenants stays. */
    AccountChange take(String subject, Membership membership);

    /** Let a membership of the bound tenant rest: it gives nothing, and is remembered. */
    AccountChange suspend(String subject, Membership membership);

    /** Let a membership that rests count again. */
    AccountChange resume(String subject, Membership membership);

    /** Tell whether anybody can be this in the bound tenant. */
    boolean offers(Membership membership);

    /** List who is anything in the bound tenant, by login name. */
    List<Member> members();

    /** Find a member of the bound tenant. */
    Optional<Member> member(String subject);

    /** Find the account with exactly this login name, with what it is in the bound tenant, be it nothing. */
    Optional<Member> named(String username);
}
