package id.anjung.admin.oversight;

import static id.anjung.access.Permission.PROVISION_TENANTS;

import id.anjung.access.AccountChange;
import id.anjung.access.Accounts;
import id.anjung.access.CurrentActor;
import id.anjung.access.Invitations;
import id.anjung.access.Invited;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Permitted;
import id.anjung.access.Role;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.Appointment;
import id.anjung.admin.MemberAdministration;
import id.anjung.admin.MemberInvitations;
import id.anjung.admin.TenantAdmins;
import id.anjung.admin.WishedAdmin;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.admin.registry.UnderOwnName;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Appoint admins of MPPs in the province's name. */
@Singleton
@Requires(beans = {Accounts.class, Invitations.class})
class AppointingAdmins implements TenantAdmins {
    private static final Membership ADMIN = Membership.ofRegency(Role.TENANT_ADMIN);

    private final TenantRegistry registry;
    private final MemberAdministration members;
    private final MemberInvitations invitations;
    private final ProvinceTrail trail;

    AppointingAdmins(
            TenantRegistry registry, MemberAdministration members, MemberInvitations invitations, ProvinceTrail trail) {
        this.registry = registry;
        this.members = members;
        this.invitations = invitations;
        this.trail = trail;
    }

    @Override
    @Permitted(PROVISION_TENANTS)
    public List<Member> of(TenantId tenant) {
        return served(tenant)
                .map(row -> UnderOwnName.within(tenant, members::members).stream()
                        .filter(member -> member.memberships().contains(ADMIN))
                        .toList())
                .orElse(List.of());
    }

    @Override
    @Permitted(PROVISION_TENANTS)
    public Appointment appoint(TenantId tenant, WishedAdmin wished) {
        return noted(tenant, wished.username(), () -> switch (wished) {
            case WishedAdmin.Known(var username) -> given(members.give(username, ADMIN));
            case WishedAdmin.ByInvitation(var person) -> invited(invitations.invite(person, ADMIN));
        });
    }

    @Override
    @Permitted(PROVISION_TENANTS)
    public Appointment sendAgain(TenantId tenant, String subject) {
        return of(tenant).stream()
                .filter(member -> member.subject().equals(subject))
                .findAny()
                .map(member -> noted(tenant, member.username(), () -> invited(invitations.sendAgain(subject))))
                .orElseGet(Appointment.NotInvited::new);
    }

    private Appointment noted(TenantId tenant, String username, Supplier<Appointment> work) {
        var row = served(tenant);
        if (row.isEmpty()) {
            return new Appointment.NotNow();
        }
        var outcome = UnderOwnName.within(tenant, work);
        if (outcome instanceof Appointment.Appointed
                || outcome instanceof Appointment.Invited
                || outcome instanceof Appointment.NotDelivered) {
            var subject = new Subject(
                    ProvinceTrail.TENANT,
                    tenant.regionCode(),
                    row.get().tenant().name());
            trail.record(
                    AuditEvent.TENANT_ADMIN_APPOINTED,
                    CurrentActor.require(),
                    subject,
                    Map.of(),
                    Map.of("admin", username));
        }
        return outcome;
    }

    private Optional<TenantRow> served(TenantId tenant) {
        return registry.find(tenant).filter(row -> row.tenant().status() == TenantStatus.ACTIVE);
    }

    private static Appointment given(AccountChange change) {
        return switch (change) {
            case AccountChange.Done done -> new Appointment.Appointed();
            case AccountChange.AlreadySo so -> new Appointment.Appointed();
            case AccountChange.NoSuchAccount none -> new Appointment.Refused(Set.of(Fault.ADMIN));
            case AccountChange.NoSuchMembership none -> new Appointment.Refused(Set.of(Fault.ADMIN));
            case AccountChange.OwnAccount own -> new Appointment.Refused(Set.of(Fault.ADMIN));
        };
    }

    private static Appointment invited(Invited outcome) {
        return switch (outcome) {
            case Invited.Sent(var invitation) -> new Appointment.Invited(invitation);
            case Invited.NotDelivered(var invitation) -> new Appointment.NotDelivered(invitation);
            case Invited.Refused(var faults) -> new Appointment.Refused(Fault.of(faults));
            case Invited.NotInvited accepted -> new Appointment.NotInvited();
            case Invited.Withdrawn gone -> new Appointment.NotInvited();
        };
    }
}
