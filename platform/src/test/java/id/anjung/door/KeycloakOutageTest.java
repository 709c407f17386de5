package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.token.KeycloakKeys;
import id.anjung.tenancy.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Keycloak comes later than we do, goes away, and changes its keys. */
class KeycloakOutageTest {
    @Test
    void a_door_without_keys_asks_for_patience_and_opens_once_keycloak_is_there() {
        try (var door = OpenDoor.with(Map.of("test.hand-clock", true), "9611")) {
            door.realm().goDown();
            var token = door.realm().adminOf("9611");

            var early = door.caller(token).get("/api/v1/tenants");
            assertThat(early.status()).isEqualTo(503);
            assertThat(early.header("Retry-After")).isNotEmpty();
            assertThat(early.at("type")).isEqualTo("/problems/login-unreachable");
            assertThat(door.bean(KeycloakKeys.class).knownOnce()).isFalse();

            door.realm().comeBack();
            door.bean(HandClock.class).move(Duration.ofSeconds(6));
            assertThat(door.caller(token).get("/api/v1/tenants").status()).isEqualTo(200);
            assertThat(door.bean(KeycloakKeys.class).knownOnce()).isTrue();
        }
    }

    @Test
    void keys_known_once_are_kept_while_keycloak_is_away() {
        try (var door = OpenDoor.with(Map.of("test.hand-clock", true), "9611")) {
            assertThat(status(door)).isEqualTo(200);
            door.realm().goDown();
            door.bean(HandClock.class).move(Duration.ofMinutes(4));
            assertThat(status(door)).isEqualTo(200);

            var lasting = door.realm()
                    .token(claims -> claims.expirationTime(
                            java.util.Date.from(Instant.now().plus(Duration.ofHours(2)))));
            door.bean(HandClock.class).move(Duration.ofHours(1));
            assertThat(door.caller(lasting).get("/api/v1/tenants").status()).isEqualTo(200);
        }
    }

    @Test
    void a_new_key_is_asked_for_at_once_but_strangers_do_not_make_us_ask_without_end() {
        try (var door = OpenDoor.with(Map.of("test.hand-clock", true), "9611");
                var stranger = PretendRealm.ofStrangers()) {
            assertThat(status(door)).isEqualTo(200);
            door.realm().changeKey();
            door.bean(HandClock.class).move(Duration.ofSeconds(6));
            assertThat(status(door)).isEqualTo(200);

            int asked = door.realm().asked();
            for (int i = 0; i < 20; i++) {
                var foreign =
                        stranger.token(claims -> claims.issuer(door.realm().issuer()));
                assertThat(door.caller(foreign).get("/api/v1/tenants").status()).isEqualTo(401);
            }
            assertThat(door.realm().asked()).isLessThanOrEqualTo(asked + 1);
        }
    }

    @Test
    void a_token_of_a_key_that_is_withdrawn_is_refused_as_soon_as_others_are_known() {
        try (var door = OpenDoor.with(Map.of("test.hand-clock", true), "9611")) {
            var token = door.realm().adminOf("9611");
            assertThat(door.caller(token).get("/api/v1/tenants").status()).isEqualTo(200);
            door.realm().changeKey();
            door.bean(HandClock.class).move(Duration.ofSeconds(6));
            assertThat(door.caller(token).get("/api/v1/tenants").status())
                    .as("nobody has asked for keys")
                    .isEqualTo(200);
            assertThat(status(door)).isEqualTo(200);
            assertThat(door.caller(token).get("/api/v1/tenants").status()).isEqualTo(401);
        }
    }

    private static int status(OpenDoor door) {
        return door.caller(door.realm().adminOf("9611")).get("/api/v1/tenants").status();
    }
}
