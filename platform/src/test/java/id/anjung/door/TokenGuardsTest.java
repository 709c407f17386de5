package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import id.anjung.access.LoginEnds;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenGuardsTest {
    private static OpenDoor door;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9610");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_right_token_opens() {
        assertThat(door.caller(door.realm().adminOf("9610"))
                        .get("/api/v1/tenants")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobody_is_asked_to_sign_in_for_a_bearer_token() {
        var answer = door.anybody().get("/api/v1/tenants");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.at("type")).isEqualTo("/problems/sign-in");
    }

    @Test
    void a_token_for_another_application_does_not_count() {
        refused(claims -> claims.audience(List.of("sample-agency-app")));
        refused(claims -> claims.audience((String) null));
    }

    @Test
    void a_token_of_another_realm_does_not_count() {
        refused(claims -> claims.issuer(door.realm().url() + "/realms/master"));
        refused(claims -> claims.issuer(null));
    }

    @Test
    void a_token_out_of_its_time_does_not_count() {
        refused(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(2))));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(60))));
    }

    @Test
    void a_token_that_is_no_access_token_does_not_count() {
        refused(claims -> claims.claim("typ", "ID"));
        refused(claims -> claims.claim("typ", "Refresh"));
        refused(claims -> claims.claim("typ", null));
    }

    @Test
    void a_token_of_nobody_or_of_no_moment_does_not_count() {
        refused(claims -> claims.subject(null));
        refused(claims -> claims.subject(" "));
        refused(claims -> claims.issueTime(null));
    }

    @Test
    void a_token_signed_by_a_stranger_does_not_count() {
        try (var stranger = PretendRealm.ofStrangers()) {
            var token = stranger.token(claims -> claims.issuer(door.realm().issuer()));

            assertThat(status(token)).isEqualTo(401);
        }
    }

    @Test
    void a_token_that_is_not_signed_does_not_count() {
        var right = door.realm().adminOf("9610").split("\\.");
        var unsigned = Base64URL.encode("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + right[1] + ".";

        assertThat(status(unsigned)).isEqualTo(401);
        assertThat(status("not-even-a-token")).isEqualTo(401);
    }

    @Test
    void a_login_that_has_ended_does_not_count_any_more_and_a_new_one_does() {
        var before = door.realm().token("leaver", Map.of());
        assertThat(status(before)).isEqualTo(200);

        door.bean(LoginEnds.class).end("id-of-leaver", Instant.now());
        assertThat(status(before)).isEqualTo(401);

        var later = door.realm()
                .token(claims -> claims.subject("id-of-leaver")
                        .issueTime(Date.from(Instant.now().plusSeconds(2))));
        assertThat(status(later)).isEqualTo(200);
    }

    @Test
    void a_cookie_or_a_password_opens_nothing() {
        var token = door.realm().adminOf("9610");
        var answer = door.anybody().with("Cookie", "JWT=" + token).get("/api/v1/tenants");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(door.anybody()
                        .with("Authorization", "Basic YTpi")
                        .get("/api/v1/tenants")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void another_site_is_not_told_anything() {
        var answer = door.caller(door.realm().adminOf("9610"))
                .with("Origin", "https://elsewhere.example")
                .get("/api/v1/tenants");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    private static void refused(Consumer<JWTClaimsSet.Builder> change) {
        assertThat(status(door.realm().token(change))).isEqualTo(401);
    }

    private static int status(String token) {
        return door.caller(token).get("/api/v1/tenants").status();
    }
}
