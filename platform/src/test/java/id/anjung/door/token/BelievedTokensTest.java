package id.anjung.door.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import id.anjung.tenancy.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BelievedTokensTest {
    private static final JWTClaimsSet SOMEBODY =
            new JWTClaimsSet.Builder().subject("somebody").build();

    private final HandClock clock = new HandClock();
    private final BelievedTokens tokens = new BelievedTokens(clock);

    @Test
    void a_token_is_believed_for_a_moment_and_no_other_with_it() {
        clock.stopAt(Instant.parse("2026-11-27T02:00:00Z"));
        tokens.remember("a.b.c", SOMEBODY);
        assertThat(tokens.find("a.b.c")).contains(SOMEBODY);
        assertThat(tokens.find("a.b.d")).isEmpty();
        clock.move(BelievedTokens.MOMENT.minusMillis(1));
        assertThat(tokens.find("a.b.c")).isPresent();
        clock.move(Duration.ofMillis(1));
        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    @Test
    void no_more_than_so_many_are_remembered_and_the_old_make_room() {
        clock.stopAt(Instant.parse("2026-11-27T02:00:00Z"));
        for (int i = 0; i < BelievedTokens.MOST; i++) {
            tokens.remember("token " + i, SOMEBODY);
        }
        tokens.remember("one too many", SOMEBODY);
        assertThat(tokens.find("one too many")).isEmpty();
        clock.move(BelievedTokens.MOMENT);
        tokens.remember("later", SOMEBODY);
        assertThat(tokens.find("later")).isPresent();
    }
}
