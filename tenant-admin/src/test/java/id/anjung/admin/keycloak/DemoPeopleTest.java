package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.ActorClaims;
import id.anjung.access.Role;
import id.anjung.admin.bundle.PeopleBundle;
import id.anjung.admin.bundle.PersonEntry;
import id.anjung.admin.bundle.RoleEntry;
import id.anjung.embedded.login.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {
    private final TestRealm realm = TestRealm.shared();

    @Test
    void a_second_run_leaves_what_people_changed() {
        var subject = realm.subject("dukcapil.tabalong");
        var tabalong = realm.bean(TenantOrganizations.class).require(Demo.TABALONG);
        var officers = tabalong.group("/agencies/disdukcapil/officer").orElseThrow();
        tabalong.leave(subject, officers);
        realm.bean(DemoPeople.class).ensure(Demo.people());
        assertThat(ActorClaims.read(
                                Tokens.claims(realm.tokens("dukcapil.tabalong").access()))
                        .memberships())
                .isEmpty();
        tabalong.join(subject, officers);
    }

    @Test
    void an_account_left_half_made_is_completed() {
        var subject = realm.subject("dukcapil.supervisor");
        var half = realm.admin().users().get(subject).toRepresentation();
        half.singleAttribute(EnsuringProfile.DEMO, "new");
        realm.admin().users().get(subject).update(half);
        var tabalong = realm.bean(TenantOrganizations.class).require(Demo.TABALONG);
        tabalong.leave(
                subject, tabalong.group("/agencies/disdukcapil/supervisor").orElseThrow());

        realm.bean(DemoPeople.class).ensure(Demo.people());
        assertThat(ActorClaims.read(Tokens.claims(
                                realm.tokens("dukcapil.supervisor").access()))
                        .memberships())
                .isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.SUPERVISOR)));
    }

    @Test
    void without_a_demonstration_its_people_cannot_log_in_and_others_can() {
        realm.account("tabalong.kepala");
        realm.inProduction(production -> {
            assertThat(Demo.people().people())
                    .allSatisfy(person -> assertThat(realm.letsIn(person.username()))
                            .as(person.username())
                            .isFalse());
            assertThat(production
                            .ends()
                            .ended(realm.subject("hss.admin"), Instant.now().minusSeconds(60)))
                    .isTrue();
            assertThat(realm.letsIn("tabalong.kepala")).isTrue();
            production.bean(DemoPeople.class).ensure(Demo.people());
            assertThat(realm.letsIn("hss.admin")).isFalse();
        });
        assertThat(realm.letsIn("hss.admin")).isTrue();
    }

    @Test
    void a_fresh_installation_without_a_demonstration_has_none_of_its_people() {
        try (var production = realm.with(Map.of("anjung.demo", false, "anjung.keycloak.realm", "no-demo"))) {
            assertThat(production.admin().users().count()).isZero();
            production.drop();
        }
    }

    @Test
    void somebody_elses_account_with_such_a_name_stays_as_it_is() {
        realm.account("bukan.peragaan");
        var entry = new PersonEntry(
                "bukan.peragaan", "Lain", "lain@example.test", List.of(new RoleEntry.InProvince(Role.PROVINCE_ADMIN)));
        realm.bean(DemoPeople.class).ensure(new PeopleBundle("another-password", List.of(entry)));
        assertThat(ActorClaims.read(Tokens.claims(realm.tokens("bukan.peragaan").access()))
                        .everywhere())
                .isEmpty();
    }
}
