package id.anjung.admin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.AgencyApplication;
import id.anjung.admin.AgencyApplications;
import id.anjung.admin.Application;
import id.anjung.admin.Application.Wish;
import id.anjung.admin.ApplicationRegistry;
import id.anjung.admin.Registration;
import id.anjung.admin.Registration.Fault;
import id.anjung.admin.house.ClientsInMemory;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplicationRegistryTest {
    private static final Actor PROVINCE = province(Role.PROVINCE_ADMIN);
    private static final Actor OFFICER = new Actor(
            "o",
            "o",
            "O",
            Set.of(),
            Map.of(new TenantId("6309"), Set.of(new Membership(Role.AGENCY_OFFICER, "disdukcapil"))));

    private static ApplicationContext worker;
    private static ApplicationRegistry registry;
    private static ClientsInMemory clients;

    @BeforeAll
    static void a_worker() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("anjung.seeds", "../seeds");
        settings.put("test.accounts", "true");
        worker = TestHouse.start(settings);
        registry = worker.getBean(ApplicationRegistry.class);
        clients = worker.getBean(ClientsInMemory.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void an_application_is_let_in_shown_to_its_agencys_officers_renewed_and_stopped() {
        var registered = registered("siak", "disdukcapil");
        assertThat(clients.open).containsEntry("app-siak", "https://siak.example/callback");
        assertThat(cards(OFFICER)).contains("siak");
        assertThat(cards(new Actor("x", "x", "X", Set.of(), Map.of()))).doesNotContain("siak");
        var id = registered.application().id();

        var renewed = as(PROVINCE, () -> registry.renew(id));
        assertThat(renewed).isInstanceOf(Registration.Registered.class);
        assertThat(((Registration.Registered) renewed).secret()).isNotEqualTo(registered.secret());

        assertThat(as(PROVINCE, () -> registry.stop(id))).isInstanceOf(Registration.Stopped.class);
        assertThat(clients.open).doesNotContainKey("app-siak");
        assertThat(cards(OFFICER)).doesNotContain("siak");
        assertThat(as(PROVINCE, () -> registry.stop(id))).isEqualTo(new Registration.Missing());
        assertThat(as(PROVINCE, () -> registry.renew(id))).isEqualTo(new Registration.Missing());
        assertThat(trail(3))
                .containsExactly(
                        AuditEvent.APPLICATION_STOPPED,
                        AuditEvent.APPLICATION_RENEWED,
                        AuditEvent.APPLICATION_REGISTERED);
        assertThat(as(PROVINCE, () -> registry.register(wish("siak", "disdukcapil"))))
                .isEqualTo(new Registration.Refused(Set.of(Fault.CODE_TAKEN)));
    }

    @Test
    void what_cannot_be_leaves_nothing() {
        assertThat(as(PROVINCE, () -> registry.register(wish("lain", "entah"))))
                .isEqualTo(new Registration.Refused(Set.of(Fault.AGENCY)));
        clients.away = true;
        try {
            assertThatThrownBy(() -> as(PROVINCE, () -> registry.register(wish("lain", "disdukcapil"))))
                    .isInstanceOf(AccountsUnreachable.class);
        } finally {
            clients.away = false;
        }
        assertThat(as(PROVINCE, registry::all))
                .extracting(one -> one.wish().code())
                .doesNotContain("lain");
    }

    @Test
    void an_auditor_sees_and_changes_nothing_and_a_regency_not_even_that() {
        var id = registered("pajak", "kpp").application().id();
        var auditor = province(Role.PROVINCE_AUDITOR);
        assertThat(as(auditor, registry::all)).extracting(Application::id).contains(id);
        for (var work : List.<Supplier<Object>>of(
                () -> registry.register(wish("x", "kpp")), () -> registry.renew(id), () -> registry.stop(id))) {
            assertThatThrownBy(() -> as(auditor, work)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as(OFFICER, work)).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as(OFFICER, registry::all)).isInstanceOf(AccessDenied.class);
    }

    private static Registration.Registered registered(String code, String agency) {
        var outcome = as(PROVINCE, () -> registry.register(wish(code, agency)));
        assertThat(outcome).isInstanceOf(Registration.Registered.class);
        return (Registration.Registered) outcome;
    }

    private static Wish wish(String code, String agency) {
        return new Wish(
                code,
                "Aplikasi " + code,
                "",
                agency,
                "https://" + code + ".example/",
                "https://" + code + ".example/callback");
    }

    private static List<String> cards(Actor actor) {
        return worker.getBean(AgencyApplications.class).applicationsFor(actor).stream()
                .map(AgencyApplication::code)
                .toList();
    }

    private static List<AuditEvent> trail(int newest) {
        return worker.getBean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, newest).stream()
                .map(AuditEntry::event)
                .toList();
    }

    private static Actor province(Role role) {
        return new Actor("p", "p", "P", Set.of(role), Map.of());
    }

    private static <X> X as(Actor actor, Supplier<X> work) {
        return CurrentActor.call(actor, work);
    }
}
