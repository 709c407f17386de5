package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Invitee;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.Appointment;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantAdmins;
import id.anjung.admin.WishedAdmin;
import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.InvitationsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantAdminsTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId NOWHERE = new TenantId("6311");
    private static final Membership ADMIN = Membership.ofRegency(Role.TENANT_ADMIN);
    private static final Actor PROVINCE = province(Role.PROVINCE_ADMIN);
    private static final WishedAdmin RAHMAH =
            new WishedAdmin.ByInvitation(new Invitee("rahmah", "Rahmah", "rahmah@example.test"));

    private static ApplicationContext worker;
    private static TenantAdmins admins;
    private static AccountsInMemory accounts;

    @BeforeAll
    static void one_tenant() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("test.accounts", "true");
        worker = TestHouse.start(settings);
        admins = worker.getBean(TenantAdmins.class);
        accounts = worker.getBean(AccountsInMemory.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @BeforeEach
    void nobody_administers() {
        accounts.remove("rahmah");
        accounts.add("lama", "Orang Lama", Map.of());
        worker.getBean(InvitationsInMemory.class).stuck = false;
    }

    @Test
    void an_appointment_stands_in_both_trails_under_the_name_of_who_made_it() {
        assertThat(asProvince(() -> admins.appoint(TABALONG, RAHMAH))).isInstanceOf(Appointment.Invited.class);
        assertThat(asProvince(() -> admins.appoint(TABALONG, new WishedAdmin.Known("lama"))))
                .isInstanceOf(Appointment.Appointed.class);
        assertThat(asProvince(() -> admins.of(TABALONG)))
                .extracting(Member::username)
                .containsExactly("lama", "rahmah");
        assertThat(tenantTrail())
                .filteredOn(entry -> entry.event() == AuditEvent.PERSON_INVITED)
                .first()
                .satisfies(entry -> assertThat(entry.actor().name()).isEqualTo("Norhayati"));
        assertThat(worker.getBean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 2))
                .allSatisfy(entry -> {
                    assertThat(entry.event()).isEqualTo(AuditEvent.TENANT_ADMIN_APPOINTED);
                    assertThat(entry.subject().id()).isEqualTo("6309");
                })
                .extracting(entry -> String.valueOf(entry.after()))
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("lama"),
                        older -> assertThat(older).contains("rahmah").doesNotContain("example.test"));
    }

    @Test
    void what_came_of_nothing_leaves_no_entry_with_the_province() {
        int entries = worker.getBean(ProvinceTrail.class)
                .newestBefore(Long.MAX_VALUE, 1_000)
                .size();
        assertThat(asProvince(() -> admins.appoint(TABALONG, new WishedAdmin.Known("siapa"))))
                .isEqualTo(new Appointment.Refused(Set.of(Fault.ADMIN)));
        assertThat(asProvince(() -> admins.appoint(
                        TABALONG, new WishedAdmin.ByInvitation(new Invitee("lama", "", "l@example.test")))))
                .isEqualTo(new Appointment.Refused(Set.of(Fault.ADMIN_NAME)));
        assertThat(asProvince(() -> admins.sendAgain(TABALONG, "siapa"))).isEqualTo(new Appointment.NotInvited());
        assertThat(asProvince(() -> admins.appoint(NOWHERE, RAHMAH))).isEqualTo(new Appointment.NotNow());
        assertThat(asProvince(() -> admins.of(NOWHERE))).isEmpty();
        assertThat(worker.getBean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 1_000))
                .hasSize(entries);
    }

    @Test
    void a_tenant_that_is_not_served_gets_no_admin() {
        var administration = worker.getBean(TenantAdministration.class);
        asProvince(() -> administration.suspend(TABALONG, SuspensionMode.READ_ONLY, "uji"));
        try {
            assertThat(asProvince(() -> admins.appoint(TABALONG, RAHMAH))).isEqualTo(new Appointment.NotNow());
        } finally {
            asProvince(() -> administration.resume(TABALONG));
        }
    }

    @Test
    void only_the_provinces_admin_appoints_or_sees_whom_it_has_appointed() {
        var regency = new Actor("t", "t", "t", Set.of(), Map.of(TABALONG, Set.of(ADMIN)));
        for (var actor : List.of(province(Role.PROVINCE_AUDITOR), regency)) {
            for (var work : List.<Supplier<Object>>of(
                    () -> admins.of(TABALONG),
                    () -> admins.appoint(TABALONG, RAHMAH),
                    () -> admins.sendAgain(TABALONG, "lama"))) {
                assertThatThrownBy(() -> CurrentActor.call(actor, work)).isInstanceOf(AccessDenied.class);
            }
        }
    }

    private static List<AuditEntry> tenantTrail() {
        return CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        TABALONG,
                        Reach.READ_ONLY,
                        () -> worker.getBean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 100)));
    }

    private static Actor province(Role role) {
        return new Actor("p", "provinsi.admin", "Norhayati", Set.of(role), Map.of());
    }

    private static <T> T asProvince(Supplier<T> work) {
        return CurrentActor.call(PROVINCE, work);
    }
}
