package id.anjung.admin.agencylogin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.AgencyLogin;
import id.anjung.admin.AgencyLogin.Wish;
import id.anjung.admin.AgencyLoginChange;
import id.anjung.admin.AgencyLoginChange.Fault;
import id.anjung.admin.AgencyLogins;
import id.anjung.admin.house.ProvidersInMemory;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgencyLoginsTest {
    private static final Actor PROVINCE = province(Role.PROVINCE_ADMIN);
    private static final SayingProvider provider = new SayingProvider();

    private static ApplicationContext worker;
    private static AgencyLogins logins;
    private static ProvidersInMemory providers;

    @BeforeAll
    static void a_worker() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong");
        settings.put("anjung.seeds", "../seeds");
        settings.put("anjung.demo", true);
        settings.put("test.accounts", "true");
        worker = TestHouse.start(settings);
        logins = worker.getBean(AgencyLogins.class);
        providers = worker.getBean(ProvidersInMemory.class);
    }

    @AfterAll
    static void close() {
        worker.close();
        provider.close();
    }

    @BeforeEach
    void a_sound_provider() {
        provider.soundly();
    }

    @Test
    void a_login_is_linked_checked_renewed_stopped_and_resumed() {
        var id = linked("disdukcapil", "dukcapil.example").id();
        assertThat(providers.known)
                .hasEntrySatisfying(
                        "disdukcapil",
                        known -> assertThat(known.parts().issuer()).isEqualTo(provider.issuer()));
        assertThat(providers.secrets).containsEntry("disdukcapil", "rahasia");
        assertThat(as(PROVINCE, () -> logins.check(id))).isInstanceOf(AgencyLoginChange.Done.class);
        assertThat(as(PROVINCE, () -> logins.renew(id, "baru"))).isInstanceOf(AgencyLoginChange.Done.class);
        assertThat(providers.secrets).containsEntry("disdukcapil", "baru");
        assertThat(as(PROVINCE, () -> logins.resume(id))).isEqualTo(new AgencyLoginChange.Missing());

        assertThat(as(PROVINCE, () -> logins.stop(id))).isInstanceOf(AgencyLoginChange.Done.class);
        assertThat(providers.closed).contains("disdukcapil");
        for (var work : List.<Supplier<AgencyLoginChange>>of(
                () -> logins.stop(id), () -> logins.check(id), () -> logins.renew(id, "baru"))) {
            assertThat(as(PROVINCE, work)).isEqualTo(new AgencyLoginChange.Missing());
        }
        assertThat(as(PROVINCE, () -> logins.resume(id))).isInstanceOf(AgencyLoginChange.Done.class);
        assertThat(providers.closed).doesNotContain("disdukcapil");
        assertThat(trail(5))
                .containsExactly(
                        AuditEvent.AGENCY_LOGIN_RESUMED,
                        AuditEvent.AGENCY_LOGIN_STOPPED,
                        AuditEvent.AGENCY_LOGIN_RENEWED,
                        AuditEvent.AGENCY_LOGIN_CHECKED,
                        AuditEvent.AGENCY_LOGIN_REGISTERED);
    }

    @Test
    void what_cannot_be_leaves_nothing() {
        assertThat(register("entah", "entah.example")).isEqualTo(refused(Fault.AGENCY));
        provider.say("https://lain.example", provider.issuer(), "\"S256\"");
        assertThat(register("uppd-samsat", "samsat.example")).isEqualTo(refused(Fault.ISSUER));
        provider.soundly();
        providers.away = true;
        try {
            assertThatThrownBy(() -> register("uppd-samsat", "samsat.example")).isInstanceOf(AccountsUnreachable.class);
        } finally {
            providers.away = false;
        }
        assertThat(as(PROVINCE, logins::all))
                .extracting(one -> one.wish().agency())
                .doesNotContain("entah", "uppd-samsat");
    }

    @Test
    void an_agency_has_one_login_and_a_domain_one_agency() {
        var id = linked("kpp", "pajak.example").id();
        assertThat(register("kpp", "pajak.example")).isEqualTo(refused(Fault.AGENCY_TAKEN));
        assertThat(register("bpn", "bpn.example", "pajak.example")).isEqualTo(refused(Fault.DOMAIN_TAKEN));

        as(PROVINCE, () -> logins.stop(id));
        assertThat(register("bpn", "pajak.example")).isEqualTo(refused(Fault.DOMAIN_TAKEN));
        var again = linked("kpp", "djp.example");
        assertThat(again.id()).isEqualTo(id);
        assertThat(again.wish().domains()).containsExactly("djp.example");
        assertThat(again.stoppedAt()).isNull();
    }

    @Test
    void a_provider_that_has_changed_for_the_worse_stays_as_it_was() {
        var id = linked("bpjskes", "bpjs.example").id();
        var before = providers.known.get("bpjskes");
        provider.say(provider.issuer(), provider.issuer() + "/token", "\"plain\"");
        assertThat(as(PROVINCE, () -> logins.check(id))).isEqualTo(refused(Fault.PKCE));
        assertThat(providers.known.get("bpjskes")).isSameAs(before);
    }

    @Test
    void after_the_platform_was_put_back_a_login_needs_its_secret_again() {
        var id = linked("bpjstk", "jamsostek.example").id();
        providers.forget("bpjstk");
        assertThat(as(PROVINCE, () -> logins.check(id))).isEqualTo(new AgencyLoginChange.LacksSecret());
        assertThat(as(PROVINCE, () -> logins.renew(id, ""))).isEqualTo(refused(Fault.SECRET));
        assertThat(as(PROVINCE, () -> logins.renew(id, "lagi"))).isInstanceOf(AgencyLoginChange.Done.class);
        assertThat(as(PROVINCE, () -> logins.check(id))).isInstanceOf(AgencyLoginChange.Done.class);
    }

    @Test
    void an_auditor_sees_and_changes_nothing_and_a_regency_not_even_that() {
        var id = linked("dpmptsp", "dpmptsp.example").id();
        var auditor = province(Role.PROVINCE_AUDITOR);
        var regency = new Actor(
                "r", "r", "R", Set.of(), Map.of(new TenantId("6309"), Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
        assertThat(as(auditor, logins::all)).extracting(AgencyLogin::id).contains(id);
        for (var work : List.<Supplier<Object>>of(
                () -> logins.register(wish("kpp", "x.example"), "rahasia"),
                () -> logins.check(id),
                () -> logins.renew(id, "rahasia"),
                () -> logins.resume(id),
                () -> logins.stop(id))) {
            assertThatThrownBy(() -> as(auditor, work)).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> as(regency, work)).isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> as(regency, logins::all)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(regency, () -> logins.comesBackTo("kpp"))).isInstanceOf(AccessDenied.class);
    }

    private static AgencyLogin linked(String agency, String... domains) {
        var outcome = register(agency, domains);
        assertThat(outcome).isInstanceOf(AgencyLoginChange.Done.class);
        return ((AgencyLoginChange.Done) outcome).login();
    }

    private static AgencyLoginChange register(String agency, String... domains) {
        return as(PROVINCE, () -> logins.register(wish(agency, domains), "rahasia"));
    }

    private static Wish wish(String agency, String... domains) {
        return new Wish("Login " + agency, agency, provider.discovery(), "anjung", List.of(domains));
    }

    private static AgencyLoginChange refused(Fault fault) {
        return new AgencyLoginChange.Refused(Set.of(fault));
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
