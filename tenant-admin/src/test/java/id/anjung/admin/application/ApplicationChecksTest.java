package id.anjung.admin.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.Application.Wish;
import id.anjung.admin.Registration.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationChecksTest {
    @ParameterizedTest
    @CsvSource({
        "https://siak.tabalongkab.go.id/, https://siak.tabalongkab.go.id/callback",
        "https://siak.tabalongkab.go.id:8443/a, https://siak.tabalongkab.go.id:8443/oidc/back?x=1",
        "http://localhost:8091/, http://localhost:8091/callback"
    })
    void an_exact_address_of_the_same_place_is_taken(String url, String redirect) {
        assertThat(ApplicationChecks.of(wish(url, redirect))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://siak.example/*",
                "https://*.example/callback",
                "https://siak.example/callback#x",
                "https://siak.example/a/../callback",
                "https://siak.example:444/callback",
                "https://siak.example.jahat.test/callback",
                "https://orang@siak.example/callback",
                "http://siak.example/callback",
                "javascript:alert(1)",
                "/callback",
                "",
                "+"
            })
    void whatever_could_match_another_place_is_refused(String redirect) {
        assertThat(ApplicationChecks.of(wish("https://siak.example/", redirect)))
                .containsExactly(Fault.REDIRECT);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(ApplicationChecks.of(new Wish("Siak!", " ", "dua\nbaris", "x", "ftp://siak", "")))
                .containsExactlyInAnyOrder(Fault.CODE, Fault.NAME, Fault.DESCRIPTION, Fault.URL, Fault.REDIRECT);
        for (var code : List.of("9siak", "siak-", "-siak", "s".repeat(41))) {
            var wish = new Wish(code, "SIAK", "", "x", "https://siak.example/", "https://siak.example/cb");
            assertThat(ApplicationChecks.of(wish)).as(code).containsExactly(Fault.CODE);
        }
    }

    private static Wish wish(String url, String redirect) {
        return new Wish("siak", "SIAK Terpusat", "Administrasi kependudukan", "disdukcapil", url, redirect);
    }
}
