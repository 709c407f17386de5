package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Accounts;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.embedded.login.AuthenticatorApp;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SecondFactorTest {
    private static final Actor ADMIN =
            new Actor("t", "tabalong.admin", "Siti Mardiana", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.ADMIN)));

    private final TestRealm realm = TestRealm.shared();
    private final TenantOrganization tabalong =
            realm.bean(TenantOrganizations.class).require(Demo.TABALONG);

    @Test
    void who_becomes_an_admin_of_an_mpp_is_logged_out_and_asked_for_a_second_factor_from_then_on() {
        var subject = realm.account("admin.dua.faktor");
        var walk = realm.walk();
        var before = walk.tokens("admin.dua.faktor", TestRealm.PASSWORD);
        CurrentActor.run(
                ADMIN,
                () -> CurrentTenant.run(
                        Demo.TABALONG,
                        Reach.FULL,
                        () -> realm.bean(Accounts.class).give(subject, Demo.ADMIN)));
        assertThat(walk.refresh(before)).isInstanceOf(LoginOutcome.Refused.class);
        assertThat(realm.ends().ended(subject, before.issued())).isTrue();
        asksForCodes("admin.dua.faktor");
    }

    @Test
    void who_was_made_an_admin_at_keycloak_by_hand_is_asked_after_the_next_start() {
        var subject = realm.account("admin.tangan");
        tabalong.join(subject, tabalong.group(GroupPath.ADMINS).orElseThrow());
        Demo.settle(realm);
        asksForCodes("admin.tangan");
    }

    @Test
    void who_administers_the_province_is_asked_too() {
        var subject = realm.account("provinsi.dua.faktor");
        var role = realm.admin().roles().get("province-admin").toRepresentation();
        realm.admin().users().get(subject).roles().realmLevel().add(List.of(role));
        asksForCodes("provinsi.dua.faktor");
    }

    @Test
    void a_login_that_somebody_has_loosened_by_hand_is_tightened_at_the_next_start() {
        var subject = realm.account("admin.longgar");
        realm.bean(SecondFactor.class).demand(subject);
        var flows = realm.admin().flows();
        var steps = flows.getExecutions("anjung-browser");
        steps.stream()
                .filter(step -> "auth-otp-form".equals(step.getProviderId()))
                .forEach(step -> {
                    step.setRequirement("DISABLED");
                    flows.updateExecutions("anjung-browser", step);
                });
        steps.stream().filter(step -> step.getAuthenticationConfig() != null).forEach(step -> {
            var config = flows.getAuthenticatorConfig(step.getAuthenticationConfig());
            config.setConfig(Map.of("condUserRole", "nobody"));
            flows.updateAuthenticatorConfig(step.getAuthenticationConfig(), config);
        });
        boolean loose = realm.letsIn("admin.longgar");
        var present = realm.admin().toRepresentation();
        present.setBrowserFlow("browser");
        realm.admin().update(present);

        realm.bean(EnsuringRealm.class).ensure();
        assertThat(loose).isTrue();
        asksForCodes("admin.longgar");
        assertThat(realm.letsIn("tabalong.admin")).isTrue();
    }

    @Test
    void an_officer_and_the_people_of_the_demonstration_need_none() {
        var subject = realm.account("petugas.satu.faktor");
        tabalong.join(
                subject,
                tabalong.group(GroupPath.of(Demo.OFFICER).orElseThrow()).orElseThrow());
        assertThat(realm.letsIn("petugas.satu.faktor")).isTrue();
        assertThat(realm.letsIn("tabalong.admin")).isTrue();
    }

    private void asksForCodes(String username) {
        var app = new AuthenticatorApp(Clock.systemUTC());
        var walk = realm.walk();
        assertThat(realm.letsIn(username)).isFalse();
        assertThat(app.paired()).isFalse();
        assertThat(walk.login(new Browser(), username, TestRealm.PASSWORD, app::answer))
                .isInstanceOf(LoginOutcome.LoggedIn.class);
        assertThat(app.paired()).isTrue();
        assertThat(realm.letsIn(username)).isFalse();
        assertThat(walk.login(new Browser(), username, TestRealm.PASSWORD, app::answer))
                .isInstanceOf(LoginOutcome.LoggedIn.class);
    }
}
