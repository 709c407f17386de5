package id.anjung.door.once;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeyedRequestTest {
    private static final byte[] BODY = "{\"email\": \"rina@contoh.go.id\"}".getBytes(UTF_8);

    private static KeyedRequest request(String key) {
        return new KeyedRequest("rina", "/members/invitations", key, BODY);
    }

    @Test
    void the_same_request_is_known_again_and_one_with_another_body_is_told_from_it() {
        assertThat(request("satu").print()).isEqualTo(request("satu").print());
        assertThat(new KeyedRequest("rina", "/members/invitations", "satu", new byte[0]).print())
                .isNotEqualTo(request("satu").print());
    }

    @Test
    void whoever_has_a_copy_of_the_table_cannot_try_what_was_sent() throws Exception {
        var guessed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(BODY));
        assertThat(request("satu").print())
                .isNotEqualTo(guessed)
                .isNotEqualTo(request("dua").print());
    }

    @Test
    void an_answer_opens_by_its_own_key_alone() {
        var sealed = request("satu").seal("rahasia".getBytes(UTF_8));
        assertThat(request("satu").open(sealed)).asString(UTF_8).isEqualTo("rahasia");
        assertThatThrownBy(() -> request("dua").open(sealed)).isInstanceOf(IllegalStateException.class);
    }
}
