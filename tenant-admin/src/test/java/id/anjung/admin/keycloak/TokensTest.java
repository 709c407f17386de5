package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.ActorClaims;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.LoginClient;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.LoginWalk;
import id.anjung.embedded.login.Tokens;
import id.anjung.tenancy.TenantId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keycloak.util.JsonSerialization;

class TokensTest {
    private static final LoginClient CONSOLE =
            new LoginClient("anjung-console", "console-secret", "http://localhost:8090/login/callback", "openid");
    private static final LoginClient SAMPLE =
            new LoginClient("sample-agency-app", "sample-secret", "http://localhost:8091/callback", "openid");
    private static final Person DUA = new Person(
            "dukcapil.dua", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.OFFICER), Demo.HSS, Set.of(Demo.OFFICER)));

    private final TestRealm realm = TestRealm.shared();

    record Person(String username, Set<Role> everywhere, Map<TenantId, Set<Membership>> memberships) {}

    static List<Person> people() {
        return List.of(
                new Person("provinsi.admin", Set.of(Role.PROVINCE_ADMIN), Map.of()),
                new Person("provinsi.auditor", Set.of(Role.PROVINCE_AUDITOR), Map.of()),
                new Person("banjarbaru.admin", Set.of(), Map.of(Demo.BANJARBARU, Set.of(Demo.ADMIN))),
                new Person("tabalong.admin", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.ADMIN))),
                new Person("hss.admin", Set.of(), Map.of(Demo.HSS, Set.of(Demo.ADMIN))),
                new Person("dukcapil.tabalong", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.OFFICER))),
                DUA,
                new Person("dukcapil.supervisor", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.SUPERVISOR))));
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_command_lines_tokens_tell_who_acts(Person person) throws Exception {
        var tokens = realm.tokens(person.username());
        assertTells(person, Tokens.claims(tokens.access()));
        assertTells(person, Tokens.claims(tokens.id()));
        assertTells(person, userInfo(tokens));
        assertThat(Tokens.claims(tokens.access())).containsEntry("aud", "anjung-api");
    }

    @ParameterizedTest
    @MethodSource("people")
    void the_consoles_tokens_tell_who_acts_and_are_not_for_the_open_door(Person person) {
        var tokens = new LoginWalk(realm.issuer(), CONSOLE).tokens(person.username(), TestRealm.PASSWORD);
        assertTells(person, Tokens.claims(tokens.id()));
        assertTells(person, Tokens.claims(tokens.access()));
        assertThat(Tokens.claims(tokens.access())).doesNotContainKey("aud");
    }

    @Test
    void a_refreshed_token_tells_the_same() {
        var walk = realm.walk();
        assertThat(walk.refresh(walk.tokens(DUA.username(), TestRealm.PASSWORD)))
                .isInstanceOfSatisfying(
                        LoginOutcome.LoggedIn.class,
                        again -> assertTells(DUA, Tokens.claims(again.tokens().access())));
    }

    @Test
    void asking_for_every_organization_expressly_changes_nothing() {
        var cli = new LoginClient("anjung-cli", null, "http://127.0.0.1/callback", "openid organization:*");
        var tokens = new LoginWalk(realm.issuer(), cli).tokens(DUA.username(), TestRealm.PASSWORD);
        assertTells(DUA, Tokens.claims(tokens.access()));
    }

    @Test
    void one_login_opens_a_second_application_which_learns_the_name_and_no_role() {
        var browser = new Browser();
        new LoginWalk(realm.issuer(), CONSOLE).login(browser, DUA.username(), TestRealm.PASSWORD);
        assertThat(new LoginWalk(realm.issuer(), SAMPLE).login(browser, "nobody", "no password"))
                .isInstanceOfSatisfying(LoginOutcome.LoggedIn.class, in -> {
                    assertThat(Tokens.claims(in.tokens().id()))
                            .containsEntry("preferred_username", DUA.username())
                            .containsEntry("name", "Ahmad Jailani")
                            .doesNotContainKeys("organization", "realm_access");
                    assertThat(Tokens.claims(in.tokens().access()))
                            .doesNotContainKeys("organization", "realm_access", "aud");
                });
    }

    private static void assertTells(Person person, Map<String, Object> claims) {
        var actor = ActorClaims.read(claims);
        assertThat(actor.username()).isEqualTo(person.username());
        assertThat(actor.everywhere()).isEqualTo(person.everywhere());
        assertThat(actor.memberships()).isEqualTo(person.memberships());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> userInfo(Tokens tokens) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(realm.issuer() + "/protocol/openid-connect/userinfo"))
                .header("Authorization", "Bearer " + tokens.access())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return JsonSerialization.readValue(
                    client.send(request, BodyHandlers.ofString()).body(), Map.class);
        }
    }
}
