package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.AgencyLogin;
import id.anjung.admin.agencylogin.LoginProviders;
import id.anjung.admin.agencylogin.Provider;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.AdminEventRepresentation;

/** Agencies' logins are kept at Keycloak as they should be, and touched no more than they need. */
class KeepingProvidersTest {
    private static final String AGENCY = "bpn";
    private static final String DOMAIN = "bpn.example.test";

    private static final TestRealm realm = TestRealm.shared();
    private static final LoginProviders providers = realm.bean(LoginProviders.class);
    private static AgencyRealm agency;

    @BeforeAll
    static void an_agency_brings_its_login() {
        agency = AgencyRealm.bring(realm, AGENCY, DOMAIN);
    }

    @AfterAll
    static void it_goes_again() {
        agency.close();
    }

    @Test
    void a_provider_in_order_is_left_alone() {
        providers.keep(agency.provider(AGENCY, DOMAIN), null);
        realm.admin().clearAdminEvents();
        realm.bean(EnsuringRealm.class).ensure();
        assertThat(realm.admin().getAdminEvents())
                .extracting(AdminEventRepresentation::getResourcePath)
                .isEmpty();
    }

    @Test
    void steps_that_stand_in_another_order_are_put_back() {
        var flows = realm.admin().flows();
        var before = steps();
        flows.getExecutions("anjung-browser").stream()
                .filter(step -> "organization".equals(step.getProviderId())
                        || "auth-username-password-form".equals(step.getProviderId()))
                .forEach(step -> flows.lowerPriority(step.getId()));
        assertThat(steps()).isNotEqualTo(before);
        realm.bean(EnsuringRealm.class).ensure();
        assertThat(steps()).isEqualTo(before);
    }

    @Test
    void two_logins_may_be_called_the_same_and_as_an_mpp_is() {
        var other = agency.provider("kejari", "kejari.example.test");
        var wish = new AgencyLogin.Wish(
                "MPP Kabupaten Tabalong",
                "kejari",
                other.wish().discovery(),
                other.wish().client(),
                other.wish().domains());
        providers.keep(new Provider(wish, other.parts()), AgencyRealm.SECRET);
        assertThat(providers.has("kejari")).isTrue();
        providers.close("kejari");
        assertThat(realm.asksForNameAndPassword()).isFalse();
    }

    private List<String> steps() {
        return realm.admin().flows().getExecutions("anjung-browser").stream()
                .map(step -> step.getLevel() + " " + step.getDisplayName())
                .toList();
    }
}
