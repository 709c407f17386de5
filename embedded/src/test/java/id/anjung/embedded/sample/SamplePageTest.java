package id.anjung.embedded.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SamplePageTest {
    @Test
    void a_name_cannot_write_into_the_page() {
        var token = new PlainJWT(new JWTClaimsSet.Builder().build());
        var visitor = new Visitor("id", "<img src=x>\"'&", "<b>", "sid", Instant.parse("2026-11-24T00:00:00Z"), token);

        assertThat(SamplePage.inside(visitor))
                .contains("Halo, &lt;img src=x&gt;&quot;&#39;&amp;", "<strong>&lt;b&gt;</strong>", "pukul 08.00 WITA")
                .doesNotContain("<img", "<b>");
    }
}
