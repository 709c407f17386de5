package id.anjung.ui.shell.login;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.HandClock;
import id.anjung.ui.shell.Console;
import id.anjung.ui.shell.People;
import id.anjung.ui.shell.Visitor;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long people inside go on when their tokens have expired and cannot be renewed: to the minute, by a moved clock. */
class LoginGraceTest {
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final Duration GRACE = Duration.ofMinutes(30);
    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Map<String, Object> SETTINGS = Map.of("test.hand-clock", true, "anjung.console.idle", "12h");

    @Test
    void the_grace_ends_thirty_minutes_after_the_tokens() {
        var provider = provider();
        try (var console = new Console(provider.url(), SETTINGS)) {
            var inside = loggedIn(console);
            provider.close();
            var clock = console.bean(HandClock.class);

            clock.ahead(LIFETIME.plus(GRACE).minusMinutes(1));
            assertThat(inside.inside()).as("a minute before the end").isTrue();

            clock.ahead(LIFETIME.plus(GRACE).plusSeconds(1));
            assertThat(inside.inside()).as("a second after the end").isFalse();
            assertThat(LoginTest.within(
                            SOON, () -> console.bean(OpenLogins.class).all().isEmpty()))
                    .as("the session itself ends")
                    .isTrue();
            clock.ahead(Duration.ZERO);
            assertThat(inside.inside())
                    .as("an ended session does not come back")
                    .isFalse();
        }
    }

    @Test
    void a_refusal_of_the_login_server_ends_the_grace_at_once() {
        try (var provider = provider();
                var console = new Console(provider.url(), SETTINGS)) {
            provider.refreshStatus = 503;
            provider.refreshError = "temporarily_unavailable";
            var inside = loggedIn(console);
            var clock = console.bean(HandClock.class);
            clock.ahead(LIFETIME.plusMinutes(10));
            assertThat(LoginTest.within(SOON, () -> provider.refreshes.get() >= 1))
                    .isTrue();
            assertThat(inside.inside()).as("in the grace").isTrue();

            provider.refreshStatus = 400;
            provider.refreshError = "invalid_grant";
            clock.ahead(LIFETIME.plusMinutes(11));
            assertThat(LoginTest.within(SOON, () -> !inside.inside())).isTrue();
        }
    }

    private static ScriptedProvider provider() {
        var provider = new ScriptedProvider();
        provider.person = People.TABALONG;
        provider.lifetime = Math.toIntExact(LIFETIME.toSeconds());
        return provider;
    }

    private static Visitor loggedIn(Console console) {
        var visitor = new Visitor(console.url());
        visitor.open("/ruang-kerja");
        assertThat(visitor.inside()).isTrue();
        return visitor;
    }
}
