package id.anjung.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Invitee;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.Addition;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.NewTenant;
import id.anjung.admin.ProvisioningStep;
import id.anjung.admin.Regency;
import id.anjung.admin.SettingUp;
import id.anjung.admin.StepState;
import id.anjung.admin.TenantAdditions;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.WishedAdmin;
import id.anjung.admin.house.AccountsInMemory;
import id.anjung.admin.house.InvitationsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.TestIdentity;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddingTenantsTest {
    private static final TenantId BALANGAN = new TenantId("6311");
    private static final Actor ADMIN = province(Role.PROVINCE_ADMIN);
    private static final Actor AUDITOR = province(Role.PROVINCE_AUDITOR);

    private static final WishedAdmin RUSMINI =
            new WishedAdmin.ByInvitation(new Invitee("rusmini", "Hj. Rusmini", "rusmini@example.test"));

    private ApplicationContext worker;
    private TenantAdditions additions;

    @BeforeEach
    void a_province_with_one_mall() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("anjung.seeds", "../seeds");
        settings.put("test.accounts", "true");
        worker = TestHouse.start(settings);
        worker.getBean(AccountsInMemory.class).add("balangan.admin", "Hj. Rusmini", Map.of());
        additions = worker.getBean(TenantAdditions.class);
    }

    @AfterEach
    void close() {
        worker.close();
    }

    @Test
    void a_regency_is_added_set_up_and_has_its_first_admin() {
        assertThat(as(AUDITOR, additions::vacant))
                .hasSize(12)
                .extracting(Regency::id)
                .contains(BALANGAN);
        assertThat(add(balangan("balangan", "balangan.admin"))).isEqualTo(new Addition.Requested());
        assertThat(states()).containsOnly(StepState.PENDING);

        worker.getBean(ProvisioningTenants.class).beginNew();

        assertThat(states()).hasSize(ProvisioningStep.values().length).containsOnly(StepState.DONE);
        assertThat(settingUp().tenant().status()).isEqualTo(TenantStatus.ACTIVE);
        assertThat(settingUp().done()).isTrue();
        assertThat(as(ADMIN, additions::vacant)).extracting(Regency::id).doesNotContain(BALANGAN);
        var account =
                worker.getBean(AccountsInMemory.class).find("balangan.admin").orElseThrow();
        assertThat(account.memberships()).containsEntry(BALANGAN, Set.of(Membership.ofRegency(Role.TENANT_ADMIN)));
        var trail = CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        BALANGAN,
                        Reach.READ_ONLY,
                        () -> worker.getBean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 5)));
        assertThat(trail).extracting(entry -> entry.event()).contains(AuditEvent.ROLE_GIVEN);
        assertThat(as(AUDITOR, () -> worker.getBean(TenantAdministration.class).provinceAudit(Long.MAX_VALUE, 5)))
                .filteredOn(entry -> entry.event() == AuditEvent.TENANT_REQUESTED)
                .filteredOn(entry -> entry.subject().id().equals("6311"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.after()).contains("\"address\"", "\"agencies\"", "\"slug\""));
    }

    @Test
    void what_failed_is_told_and_tried_again_when_somebody_says_so() {
        var identity = worker.getBean(TestIdentity.class);
        var provisioning = worker.getBean(ProvisioningTenants.class);
        identity.down = true;
        add(balangan("balangan", null));
        provisioning.beginNew();
        assertThat(settingUp().failed()).isTrue();
        assertThat(settingUp().steps())
                .filteredOn(step -> step.step() == ProvisioningStep.ENROL)
                .first()
                .satisfies(step -> {
                    assertThat(step.state()).isEqualTo(StepState.FAILED);
                    assertThat(step.error()).isEqualTo("The identity provider is down");
                });

        identity.down = false;
        provisioning.beginNew();
        assertThat(settingUp().failed()).as("it waits until somebody says so").isTrue();
        assertThat(as(ADMIN, () -> additions.retry(BALANGAN))).isTrue();
        provisioning.beginNew();
        assertThat(settingUp().done()).isTrue();
        assertThat(as(ADMIN, () -> additions.retry(BALANGAN))).isFalse();
        assertThat(as(AUDITOR, () -> worker.getBean(TenantAdministration.class).provinceAudit(Long.MAX_VALUE, 9)))
                .filteredOn(entry -> entry.event() == AuditEvent.TENANT_RETRIED)
                .as("the one who let it be tried again, and not who had nothing to try")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Balangan, SLUG",
        "balangan-, SLUG",
        "balangan/x, SLUG",
        "'', SLUG",
        "9balangan, SLUG",
        "tabalong, SLUG_TAKEN"
    })
    void a_name_in_addresses_that_cannot_be_is_refused(String slug, Fault fault) {
        assertThat(add(balangan(slug, null))).isEqualTo(new Addition.Refused(Set.of(fault)));
        assertThat(as(ADMIN, () -> additions.settingUp(BALANGAN))).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(add(new NewTenant(BALANGAN, "balangan", " ", "", List.of("entah"), new WishedAdmin.Known("nobody"))))
                .isEqualTo(new Addition.Refused(Set.of(Fault.NAME, Fault.ADDRESS, Fault.AGENCIES, Fault.ADMIN)));
        assertThat(add(new NewTenant(new TenantId("3201"), "bogor", "MPP", "Jalan", List.of("disdukcapil"), null)))
                .isEqualTo(new Addition.NotOfProvince());
        assertThat(add(new NewTenant(
                        new TenantId("6309"), "tabalong-dua", "MPP", "Jalan", List.of("disdukcapil"), null)))
                .isEqualTo(new Addition.AlreadyThere());
    }

    @Test
    void a_first_admin_who_has_no_account_is_invited_once_however_often_the_step_is_taken() throws SQLException {
        var invited = worker.getBean(InvitationsInMemory.class);
        invited.stuck = true;
        assertThat(add(new NewTenant(
                        BALANGAN, "balangan", "MPP Balangan", "Paringin", List.of("disdukcapil"), RUSMINI)))
                .isEqualTo(new Addition.Requested());
        worker.getBean(ProvisioningTenants.class).beginNew();
        assertThat(settingUp().steps())
                .filteredOn(step -> step.state() == StepState.FAILED)
                .singleElement()
                .satisfies(step -> assertThat(step.error())
                        .contains("The e-mail to rusmini could not be sent")
                        .doesNotContain("example.test"));
        assertThat(invited.sent).isEmpty();

        invited.stuck = false;
        as(ADMIN, () -> additions.retry(BALANGAN));
        worker.getBean(ProvisioningTenants.class).beginNew();
        assertThat(states()).containsOnly(StepState.DONE);
        assertThat(invited.sent).containsExactly("rusmini");
        assertThat(worker.getBean(AccountsInMemory.class)
                        .find("rusmini")
                        .orElseThrow()
                        .memberships())
                .isEqualTo(Map.of(BALANGAN, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
        try (var owner = TestHouse.owner()) {
            assertThat(TestHouse.texts(
                            owner, "SELECT CONCAT_WS(' ', admin, admin_name, admin_address) FROM anjung.tenant_wish"))
                    .containsExactly("rusmini");
        }
    }

    @Test
    void an_invited_admin_who_cannot_be_is_refused_at_the_field() {
        var wrong = new WishedAdmin.ByInvitation(new Invitee("Rusmini!", "", "rusmini"));
        assertThat(add(new NewTenant(BALANGAN, "balangan", "MPP", "Paringin", List.of("disdukcapil"), wrong)))
                .isEqualTo(new Addition.Refused(Set.of(Fault.ADMIN_USERNAME, Fault.ADMIN_NAME, Fault.ADMIN_ADDRESS)));
        var taken = new WishedAdmin.ByInvitation(new Invitee("balangan.admin", "Lain", "lain@example.test"));
        assertThat(add(new NewTenant(BALANGAN, "balangan", "MPP", "Paringin", List.of("disdukcapil"), taken)))
                .isEqualTo(new Addition.Refused(Set.of(Fault.ADMIN_USERNAME)));
    }

    @Test
    void an_auditor_watches_and_adds_nothing() {
        assertThatThrownBy(() -> as(AUDITOR, () -> additions.add(balangan("balangan", null))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(AUDITOR, () -> additions.retry(BALANGAN))).isInstanceOf(AccessDenied.class);
        assertThat(as(AUDITOR, () -> additions.settingUp(new TenantId("6309")))).isPresent();
    }

    private Addition add(NewTenant wish) {
        return as(ADMIN, () -> additions.add(wish));
    }

    private SettingUp settingUp() {
        return as(AUDITOR, () -> additions.settingUp(BALANGAN)).orElseThrow();
    }

    private List<StepState> states() {
        return settingUp().steps().stream().map(SettingUp.Step::state).toList();
    }

    private static NewTenant balangan(String slug, @Nullable String admin) {
        return new NewTenant(
                BALANGAN,
                slug,
                "MPP Kabupaten Balangan",
                "Paringin",
                List.of("disdukcapil"),
                admin == null ? null : new WishedAdmin.Known(admin));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work);
    }

    private static Actor province(Role role) {
        return new Actor("id-" + role, "provinsi", "Provinsi", Set.of(role), Map.of());
    }
}
