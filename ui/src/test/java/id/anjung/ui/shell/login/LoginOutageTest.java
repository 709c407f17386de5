package id.anjung.ui.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.ui.shell.Console;
import id.anjung.ui.shell.People;
import id.anjung.ui.shell.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LoginOutageTest {
    @Test
    void without_the_login_server_people_inside_go_on_and_newcomers_are_told() {
        var provider = new ScriptedProvider();
        provider.person = People.TABALONG;
        provider.lifetime = 30;
        try (var console = new Console(provider.url(), Map.of())) {
            var inside = new Visitor(console.url());
            inside.open("/ruang-kerja");
            provider.close();
            var newcomer = new Visitor(console.url());
            assertThat(LoginTest.within(
                            Duration.ofSeconds(10), () -> newcomer.ask("/login").statusCode() == 503))
                    .isTrue();
            assertThat(newcomer.ask("/login").body()).contains("Layanan masuk sedang terganggu");
            assertThat(inside.inside()).isTrue();
        }
    }

    @Test
    void tokens_of_a_login_in_use_are_renewed_one_at_a_time_until_the_login_server_refuses() {
        try (var provider = new ScriptedProvider()) {
            provider.person = People.TABALONG;
            provider.lifetime = 30;
            provider.refreshError = "temporarily_unavailable";
            provider.refreshStatus = 500;
            try (var console = new Console(provider.url(), Map.of())) {
                var inside = new Visitor(console.url());
                inside.open("/ruang-kerja");
                assertThat(LoginTest.within(Duration.ofSeconds(10), () -> provider.refreshes.get() >= 1))
                        .isTrue();
                assertThat(inside.inside())
                        .as("any other error leaves the grace")
                        .isTrue();
                provider.refreshStatus = 400;
                provider.refreshError = "invalid_grant";
                assertThat(LoginTest.within(Duration.ofSeconds(20), () -> !inside.inside()))
                        .isTrue();
                assertThat(provider.mostRefreshesAtOnce.get()).isEqualTo(1);
            }
        }
    }
}
