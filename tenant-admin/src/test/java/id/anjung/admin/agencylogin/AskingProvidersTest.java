package id.anjung.admin.agencylogin;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.AgencyLogin.Wish;
import id.anjung.admin.AgencyLoginChange.Fault;
import id.anjung.embedded.TestKeycloak;
import io.micronaut.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskingProvidersTest {
    private final SayingProvider provider = new SayingProvider();
    private final AskingProviders asking = new AskingProviders(JsonMapper.createDefault(), new SafeAddresses(true));

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void a_real_provider_says_all_that_is_needed() {
        var issuer = TestKeycloak.shared().url() + "/realms/master";
        assertThat(asking.ask(wish(issuer + Wish.DESCRIPTION))).isInstanceOfSatisfying(Described.Whole.class, whole -> {
            assertThat(whole.parts().issuer()).isEqualTo(issuer);
            assertThat(whole.parts().token()).endsWith("/token");
            assertThat(whole.parts().secretInBody()).isFalse();
        });
    }

    @Test
    void one_that_calls_itself_otherwise_is_not_believed() {
        provider.say("https://lain.example/agency", provider.issuer() + "/token", "\"S256\"");
        assertThat(ask()).isEqualTo(new Described.Wrong(Fault.ISSUER));
        provider.say(provider.issuer() + "/", provider.issuer() + "/token", "\"S256\"");
        assertThat(ask()).isEqualTo(new Described.Wrong(Fault.ISSUER));
    }

    @Test
    void a_part_that_is_missing_or_not_safe_is_told() {
        provider.say(provider.issuer(), "http://lain.example/token", "\"S256\"");
        assertThat(ask()).isEqualTo(new Described.Wrong(Fault.ENDPOINTS));
        provider.say("{\"issuer\": \"" + provider.issuer() + "\"}");
        assertThat(ask()).isEqualTo(new Described.Wrong(Fault.ENDPOINTS));
    }

    @Test
    void one_without_proof_of_who_began_a_login_is_refused() {
        provider.say(provider.issuer(), provider.issuer() + "/token", "\"plain\"");
        assertThat(ask()).isEqualTo(new Described.Wrong(Fault.PKCE));
    }

    @Test
    void what_is_no_description_is_told() {
        for (var words : new String[] {"", "<html>", "[]", "{"}) {
            provider.say(words);
            assertThat(ask()).as(words).isEqualTo(new Described.Wrong(Fault.UNREACHABLE));
        }
        provider.close();
        assertThat(ask()).isEqualTo(new Described.Wrong(Fault.UNREACHABLE));
    }

    private Described ask() {
        return asking.ask(wish(provider.discovery()));
    }

    private static Wish wish(String discovery) {
        return new Wish("Login Imigrasi", "imigrasi", discovery, "anjung", List.of("imigrasi.go.id"));
    }
}
