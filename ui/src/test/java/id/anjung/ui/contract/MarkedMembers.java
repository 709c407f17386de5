package id.anjung.ui.contract;

import id.anjung.access.AccountChange;
import id.anjung.access.Invitation;
import id.anjung.access.Invited;
import id.anjung.access.Invitee;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.MemberAdministration;
import id.anjung.admin.MemberInvitations;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Be the staff of whichever tenant is bound, marked by it, in Keycloak's place; what is wished is noted and not done. */
@Singleton
@Requires(property = "test.marked-members")
class MarkedMembers implements MemberAdministration, MemberInvitations {
    private final AuditTrail trail;

    MarkedMembers(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public List<Member> members() {
        var name = "Penanda " + CurrentTenant.require().tenant();
        return List.of(new Member("same", "sama", name, true, Set.of(Membership.ofRegency(Role.TENANT_AUDITOR))));
    }

    @Override
    @Transactional("tenant")
    public AccountChange give(String username, Membership membership) {
        return noted(AuditEvent.ROLE_GIVEN, username);
    }

    @Override
    @Transactional("tenant")
    public AccountChange take(String subject, Membership membership) {
        return noted(AuditEvent.ROLE_TAKEN, subject);
    }

    @Override
    @Transactional("tenant")
    public AccountChange suspend(String subject, Membership membership) {
        return noted(AuditEvent.ROLE_SUSPENDED, subject);
    }

    @Override
    @Transactional("tenant")
    public AccountChange resume(String subject, Membership membership) {
        return noted(AuditEvent.ROLE_RESUMED, subject);
    }

    @Override
    @Transactional("tenant")
    public Invited invite(Invitee person, Membership membership) {
        noted(AuditEvent.PERSON_INVITED, person.username());
        return new Invited.Sent(new Invitation(person.address(), Instant.EPOCH));
    }

    @Override
    @Transactional("tenant")
    public Invited sendAgain(String subject) {
        noted(AuditEvent.INVITATION_SENT_AGAIN, subject);
        return new Invited.Sent(new Invitation("same", Instant.EPOCH));
    }

    @Override
    @Transactional("tenant")
    public Invited withdraw(String subject) {
        noted(AuditEvent.INVITATION_WITHDRAWN, subject);
        return new Invited.Withdrawn();
    }

    private AccountChange noted(AuditEvent event, String who) {
        trail.record(event, Subject.person(who, who), null, null);
        return new AccountChange.Done();
    }
}
