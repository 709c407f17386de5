package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

class WatchingAccountsTest {
    private static final Duration SOON = Duration.ofSeconds(5);

    private final TestRealm realm = TestRealm.shared();
    private static int accounts;

    /** Name a deed of an administrator who works past us, and do it to a person's account. */
    record Deed(String name, Consumer<Case> work) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Hold a person who is an officer in Tabalong and an auditor of the province. */
    record Case(TestRealm realm, String subject) {}

    static Stream<Deed> deeds() {
        return Stream.of(
                new Deed("disabled", at -> enable(at, false)),
                new Deed(
                        "logged out",
                        at -> at.realm().admin().users().get(at.subject()).logout()),
                new Deed(
                        "deleted",
                        at -> at.realm().admin().users().delete(at.subject()).close()),
                new Deed(
                        "role of the province taken",
                        at -> at.realm()
                                .admin()
                                .users()
                                .get(at.subject())
                                .roles()
                                .realmLevel()
                                .remove(List.of(auditor(at.realm())))),
                new Deed(
                        "out of the group",
                        at -> Groups.organization(at.realm(), Demo.TABALONG)
                                .groups()
                                .group(officers(at.realm()))
                                .removeMember(at.subject())),
                new Deed(
                        "out of the organization",
                        at -> Groups.organization(at.realm(), Demo.TABALONG)
                                .members()
                                .member(at.subject())
                                .delete()
                                .close()),
                new Deed("group renamed", at -> renameOfficers(at.realm())),
                new Deed("everybody logged out", at -> at.realm().admin().logoutAll()));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whatever_an_administrator_takes_is_noted_within_five_seconds(Deed deed) {
        var username = "orang." + accounts++;
        var person = newPerson(username);
        var issued = realm.tokens(username).issued();
        assertThat(realm.ends().ended(person.subject(), issued)).isFalse();

        deed.work().accept(person);
        assertThat(Wait.within(SOON, () -> realm.ends().ended(person.subject(), issued)))
                .isTrue();
        assertThat(realm.ends().ended(person.subject(), Instant.now().plusSeconds(2)))
                .isFalse();
    }

    @Test
    void other_changes_end_no_login() {
        var person = newPerson("orang.tetap");
        var issued = realm.tokens("orang.tetap").issued();
        var other = newPerson("orang.lain");
        var renamed = realm.admin().users().get(person.subject()).toRepresentation();
        renamed.setFirstName("Nama Baru");
        realm.admin().users().get(person.subject()).update(renamed);
        realm.admin().users().get(other.subject()).logout();
        assertThat(Wait.within(SOON, () -> realm.ends().ended(other.subject(), issued)))
                .isTrue();
        assertThat(realm.ends().ended(person.subject(), issued)).isFalse();
    }

    @Test
    void erasing_a_tenant_ends_the_logins_of_its_people_and_of_nobody_else() {
        var gone = new TenantId("6399");
        var tenants = realm.bean(EnsuringTenantRealm.class);
        tenants.ensure(gone, "MPP yang dihapus", List.of("disdukcapil"));
        var person = newPerson("orang.terhapus");
        var stays = newPerson("orang.tinggal");
        Groups.organization(realm, gone).members().addMember(person.subject()).close();
        var issued = realm.tokens("orang.tinggal").issued();

        tenants.remove(gone);
        assertThat(Wait.within(SOON, () -> realm.ends().ended(person.subject(), issued)))
                .isTrue();
        realm.bean(WatchingAccounts.class).watch();
        assertThat(realm.ends().ended(stays.subject(), issued)).isFalse();
        assertThat(realm.bean(TenantOrganizations.class).find(gone)).isEmpty();
        tenants.remove(gone);
    }

    @Test
    void what_happens_while_keycloak_cannot_be_reached_is_noted_afterwards() {
        try (var proxy = new CuttingProxy();
                var worker = realm.with(Map.of("anjung.keycloak.url", proxy.url()))) {
            var person = newPerson("orang.putus");
            var issued = realm.tokens("orang.putus").issued();
            proxy.cut();
            worker.bean(WatchingAccounts.class).watch();
            enable(person, false);
            worker.bean(WatchingAccounts.class).watch();
            assertThat(worker.ends().ended(person.subject(), issued)).isFalse();
            proxy.mend();
            assertThat(Wait.within(SOON, () -> worker.ends().ended(person.subject(), issued)))
                    .isTrue();
        }
    }

    @Test
    void what_happens_while_no_worker_runs_is_noted_by_the_next() {
        var person = newPerson("orang.senyap");
        var issued = realm.tokens("orang.senyap").issued();
        enable(person, false);
        try (var next = realm.with(Map.of())) {
            assertThat(Wait.within(SOON, () -> next.ends().ended(person.subject(), issued)))
                    .isTrue();
        }
    }

    @Test
    void an_event_is_handled_once_and_the_mark_follows_it() {
        var person = newPerson("orang.sekali");
        enable(person, false);
        assertThat(Wait.within(SOON, () -> realm.ends().times(person.subject()) == 1))
                .isTrue();
        realm.bean(WatchingAccounts.class).watch();
        realm.bean(WatchingAccounts.class).watch();
        assertThat(realm.ends().times(person.subject())).isEqualTo(1);
        var mark = realm.bean(WatchMark.class).read();
        assertThat(realm.bean(AdminEvents.class).since(mark))
                .extracting(AdminEventRepresentation::getTime)
                .containsExactly(mark.toEpochMilli());
    }

    private Case newPerson(String username) {
        var subject = realm.account(username);
        realm.admin().users().get(subject).roles().realmLevel().add(List.of(auditor(realm)));
        realm.bean(TenantOrganizations.class).require(Demo.TABALONG).join(subject, officers(realm));
        // What the test before did to everybody must not reach a token that tells its second only.
        var now = Instant.now();
        Wait.within(SOON, () -> Instant.now().getEpochSecond() > now.getEpochSecond());
        return new Case(realm, subject);
    }

    private static RoleRepresentation auditor(TestRealm realm) {
        return realm.admin().roles().get("province-auditor").toRepresentation();
    }

    private static String officers(TestRealm realm) {
        return Groups.id(realm, Demo.TABALONG, "/agencies/disdukcapil/officer");
    }

    private static void enable(Case at, boolean enabled) {
        var account = at.realm().admin().users().get(at.subject()).toRepresentation();
        account.setEnabled(enabled);
        at.realm().admin().users().get(at.subject()).update(account);
    }

    private static void renameOfficers(TestRealm realm) {
        var group = Groups.organization(realm, Demo.TABALONG).groups().group(officers(realm));
        var former = new GroupRepresentation();
        former.setName("officer");
        var renamed = new GroupRepresentation();
        renamed.setName("petugas");
        group.update(renamed).close();
        group.update(former).close();
    }
}
