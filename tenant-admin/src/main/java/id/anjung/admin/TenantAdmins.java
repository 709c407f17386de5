package id.anjung.admin;

import id.anjung.access.Member;
import id.anjung.tenancy.TenantId;
import java.util.List;

/**
 * See who administers an MPP and appoint others, for the province; it stands in the MPP's trail and in the province's. A
 * process that may not write to Keycloak has no such bean. When Keycloak does not answer, every method throws
 * {@link id.anjung.access.AccountsUnreachable}.
 */
public interface TenantAdmins {
    /** List who administers the MPP, by login name; nobody while it is not served. */
    List<Member> of(TenantId tenant);

    /** Appoint one more. */
    Appointment appoint(TenantId tenant, WishedAdmin wished);

    /** Send the invitation again to who has not accepted. */
    Appointment sendAgain(TenantId tenant, String subject);
}
