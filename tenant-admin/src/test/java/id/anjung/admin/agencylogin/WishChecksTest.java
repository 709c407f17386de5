package id.anjung.admin.agencylogin;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.AgencyLogin.Wish;
import id.anjung.admin.AgencyLoginChange.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishChecksTest {
    private static final String GOOD = "https://login.imigrasi.example/.well-known/openid-configuration";

    private final WishChecks checks = new WishChecks(new SafeAddresses(false));

    @Test
    void a_whole_wish_is_taken() {
        assertThat(checks.of(wish(GOOD, "imigrasi.go.id", "kanim-1.imigrasi.go.id"), "rahasia"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://login.imigrasi.example/.well-known/openid-configuration",
                "http://localhost:8080/.well-known/openid-configuration",
                "https://login.imigrasi.example/",
                "https://orang@login.example/.well-known/openid-configuration",
                "https://login.example/a/../.well-known/openid-configuration",
                "https://login.example/?x=/.well-known/openid-configuration",
                "/.well-known/openid-configuration",
                ""
            })
    void only_a_safe_address_of_a_description_is_asked(String discovery) {
        assertThat(checks.of(wish(discovery, "imigrasi.go.id"), "rahasia")).containsExactly(Fault.ADDRESS);
    }

    @Test
    void a_demonstration_may_ask_this_machine_itself() {
        var demo = new WishChecks(new SafeAddresses(true));
        assertThat(demo.of(wish("http://localhost:8080/.well-known/openid-configuration", "a.id"), "rahasia"))
                .isEmpty();
        assertThat(demo.of(wish("http://lain.example/.well-known/openid-configuration", "a.id"), "rahasia"))
                .containsExactly(Fault.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"id", "imigrasi.go.id.", "*.go.id", "orang@go.id", "Imigrasi.go.id", "a b.id", "-a.id", ".*"})
    void what_is_no_domain_is_refused(String domain) {
        assertThat(checks.of(wish(GOOD, domain), "rahasia")).containsExactly(Fault.DOMAINS);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThat(checks.of(new Wish(" ", "x", "", "dua\nbaris", List.of()), ""))
                .containsExactlyInAnyOrder(Fault.NAME, Fault.ADDRESS, Fault.CLIENT, Fault.SECRET, Fault.DOMAINS);
    }

    private static Wish wish(String discovery, String... domains) {
        return new Wish("Login Imigrasi", "imigrasi", discovery, "anjung", List.of(domains));
    }
}
