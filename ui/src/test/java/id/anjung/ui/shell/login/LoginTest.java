package id.anjung.ui.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.LoginEnds;
import id.anjung.ui.shell.Console;
import id.anjung.ui.shell.People;
import id.anjung.ui.shell.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginTest {
    private static ScriptedProvider provider;
    private static Console console;

    @BeforeAll
    static void open() {
        provider = new ScriptedProvider();
        console = new Console(provider.url(), Map.of());
    }

    @AfterAll
    static void close() {
        console.close();
        provider.close();
    }

    @BeforeEach
    void nothing_is_forged() {
        provider.person = People.TABALONG;
        provider.tamper = UnaryOperator.identity();
        provider.signWithKnownKey();
    }

    @Test
    void the_login_leads_to_the_page_that_was_wanted_in_a_session_of_its_own() {
        var visitor = new Visitor(console.url());
        assertThat(visitor.ask("/mpp/tabalong?tab=data").headers().firstValue("Location"))
                .hasValue("/login?to=%2Fmpp%2Ftabalong%3Ftab%3Ddata");
        visitor.ask("/login");
        var before = visitor.session();
        var page = visitor.open("/mpp/tabalong?tab=data");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).hasPath("/mpp/tabalong").hasQuery("tab=data");
        assertThat(before).isNotEmpty();
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void a_login_leads_to_no_other_site() {
        for (var to : new String[] {"https://evil.example/", "//evil.example/", "/\\evil.example", "/logout"}) {
            assertThat(Paths.wanted(to)).as(to).isEqualTo("/");
        }
    }

    @Test
    void forged_id_tokens_let_nobody_in() {
        assertThat(entered(claims -> claims.audience("another-client")))
                .as("audience")
                .isFalse();
        assertThat(entered(claims -> claims.issuer("https://evil.example")))
                .as("issuer")
                .isFalse();
        assertThat(entered(claims -> claims.claim("nonce", "another")))
                .as("nonce")
                .isFalse();
        assertThat(entered(claims ->
                        claims.expirationTime(java.util.Date.from(Instant.now().minusSeconds(600)))))
                .as("time")
                .isFalse();
        provider.signWithUnknownKey();
        assertThat(entered(UnaryOperator.identity())).as("signature").isFalse();
    }

    @Test
    void a_callback_without_its_own_attempt_is_refused() {
        var stray = new Visitor(console.url()).ask("/login/callback?code=x&state=y");
        assertThat(stray.statusCode()).isEqualTo(400);
    }

    @Test
    void the_login_servers_word_ends_the_session_once() {
        var visitor = insider();
        var token = provider.logoutToken(claims -> claims.claim("sid", provider.sidOf("tabalong.admin")));
        assertThat(backChannel(token)).isEqualTo(200);
        assertThat(visitor.inside()).isFalse();
        var again = insider();
        assertThat(backChannel(token)).as("replay").isEqualTo(400);
        assertThat(again.inside()).isTrue();
    }

    @Test
    void forged_logout_tokens_end_nothing() {
        var visitor = insider();
        UnaryOperator<com.nimbusds.jwt.JWTClaimsSet.Builder> mine =
                claims -> claims.claim("sid", provider.sidOf("tabalong.admin"));
        var unsigned = new com.nimbusds.jwt.PlainJWT(
                mine.apply(provider.logoutClaims()).build());
        assertThat(backChannel(unsigned.serialize())).as("alg none").isEqualTo(400);
        assertThat(backChannel(provider.logoutToken(claims -> mine.apply(claims).audience("another"))))
                .as("audience")
                .isEqualTo(400);
        assertThat(backChannel(provider.logoutToken(claims -> mine.apply(claims).claim("nonce", "n"))))
                .as("nonce")
                .isEqualTo(400);
        assertThat(backChannel(provider.logoutToken(claims -> mine.apply(claims).claim("events", Map.of()))))
                .as("events")
                .isEqualTo(400);
        provider.signWithUnknownKey();
        assertThat(backChannel(provider.logoutToken(mine))).as("signature").isIn(400, 503);
        assertThat(visitor.inside()).isTrue();
    }

    @Test
    void a_person_whose_logins_were_ended_is_out_within_five_seconds() {
        provider.person = People.OFFICER_OF_TWO;
        var visitor = insider();
        console.bean(LoginEnds.class).end("id-of-dukcapil.dua", Instant.now());
        assertThat(within(Duration.ofSeconds(5), () -> !visitor.inside())).isTrue();
    }

    @Test
    void leaving_leads_to_the_login_servers_own_logout() {
        provider.person = People.BANJARBARU;
        var visitor = insider();
        var answer = visitor.post("/logout", Map.of());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(provider.issuer() + "/logout?")
                .contains("id_token_hint=");
        assertThat(visitor.inside()).isFalse();
        assertThat(visitor.open("/keluar").body()).contains("Anda sudah keluar");
    }

    private static Visitor insider() {
        var visitor = new Visitor(console.url());
        visitor.open("/ruang-kerja");
        assertThat(visitor.inside()).isTrue();
        return visitor;
    }

    private static boolean entered(UnaryOperator<com.nimbusds.jwt.JWTClaimsSet.Builder> forgery) {
        provider.tamper = forgery;
        var visitor = new Visitor(console.url());
        visitor.open("/ruang-kerja");
        return visitor.inside();
    }

    private static int backChannel(String token) {
        return new Visitor(console.url())
                .post("/logout/backchannel", Map.of("logout_token", token))
                .statusCode();
    }

    static boolean within(Duration patience, BooleanSupplier holds) {
        var deadline = Instant.now().plus(patience);
        while (Instant.now().isBefore(deadline)) {
            if (holds.getAsBoolean()) {
                return true;
            }
            Thread.onSpinWait();
        }
        return holds.getAsBoolean();
    }
}
