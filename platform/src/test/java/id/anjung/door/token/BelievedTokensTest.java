package id.anjung.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import id.anjung.tenancy.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BelievedTokensTest {
    private static final JWTClaimsSet SOMEBODY =
            new JWTClaimsSet.Builder().subject("somebody").build();

    private final HandClock clock = new HandClock();
    private JWKSet keys = new JWKSet();
    private final BelievedTokens tokens = new BelievedTokens(clock, () -> keys);

    @BeforeEach
    void stopTheClock() {
        clock.stopAt(Instant.parse("2026-11-27T02:00:00Z"));
    }

    @Test
    void a_token_is_believed_for_a_moment_and_no_other_with_it() {
        tokens.remember("a.b.c", SOMEBODY, keys);
        assertThat(tokens.find("a.b.c").orElseThrow().actor().subject()).isEqualTo("somebody");
        assertThat(tokens.find("a.b.d")).isEmpty();
        clock.move(BelievedTokens.MOMENT.minusMillis(1));
        assertThat(tokens.find("a.b.c")).isPresent();
        clock.move(Duration.ofMillis(1));
        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    @Test
    void when_the_realm_has_other_keys_nothing_is_believed_that_former_ones_have_proved() {
        var former = keys;
        tokens.remember("a.b.c", SOMEBODY, former);
        keys = new JWKSet();
        assertThat(tokens.find("a.b.c")).isEmpty();
        tokens.remember("a.b.d", SOMEBODY, former);
        assertThat(tokens.find("a.b.d")).as("proved while they changed").isEmpty();
        tokens.remember("a.b.c", SOMEBODY, keys);
        assertThat(tokens.find("a.b.c")).isPresent();
    }

    @Test
    void no_more_than_so_many_are_remembered_and_the_old_make_room() {
        for (int i = 0; i < BelievedTokens.MOST; i++) {
            tokens.remember("token " + i, SOMEBODY, keys);
        }
        tokens.remember("one too many", SOMEBODY, keys);
        assertThat(tokens.find("one too many")).isEmpty();
        clock.move(BelievedTokens.MOMENT);
        tokens.remember("later", SOMEBODY, keys);
        assertThat(tokens.find("later")).isPresent();
    }
}
