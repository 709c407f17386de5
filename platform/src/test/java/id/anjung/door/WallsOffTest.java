package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.door.token.AudienceCheck;
import id.anjung.tenancy.Tenant;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Switch a check off and see that it was this check which held; the tests of the guards would fail so. */
class WallsOffTest {
    @Singleton
    @Primary
    @Requires(property = "test.no-audience-check")
    static final class AnyAudience implements AudienceCheck {
        @Override
        public boolean meansUs(List<String> audience) {
            return true;
        }
    }

    @Singleton
    @Primary
    @Requires(property = "test.no-edge-check")
    static final class AnyTenant implements EdgeCheck {
        @Override
        public boolean there(Tenant tenant, Actor actor) {
            return true;
        }
    }

    @Test
    void without_the_audience_check_a_token_for_another_application_would_open() {
        try (var door = OpenDoor.with(Map.of("test.no-audience-check", true), "9631")) {
            var foreign = door.realm().token(claims -> claims.audience("sample-agency-app"));

            assertThat(door.caller(foreign).get("/api/v1/tenants").status()).isEqualTo(200);
        }
    }

    @Test
    void without_the_edge_check_a_foreign_mall_would_be_entered() {
        try (var door = OpenDoor.with(Map.of("test.no-edge-check", true), "9631", "9632")) {
            var answer = door.caller(door.realm().adminOf("9631")).get("/api/v1/mpp/mall-9632/sites");

            assertThat(answer.status()).isEqualTo(403); // entered, and stopped by the next wall: no role there
            assertThat(answer.at("type")).isEqualTo("/problems/denied");
        }
    }
}
