package id.anjung.admin.keycloak;

import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.LoginWalk;
import id.anjung.embedded.login.Tokens;
import io.micronaut.context.ApplicationContext;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import org.keycloak.admin.client.resource.RealmResource;

/** Give a test a realm of its own at the real Keycloak, with the adapter's beans beside it. */
final class TestRealm implements AutoCloseable {
    static final String PASSWORD = "anjung-demo";

    private final String name;
    private final ApplicationContext context;
    private final EndsInMemory ends = new EndsInMemory();

    private TestRealm(String name, Map<String, Object> instead) {
        this.name = name;
        var properties = new HashMap<String, Object>(Map.of(
                "anjung.keycloak.url",
                TestServer.url(),
                "anjung.keycloak.admin.secret",
                TestServer.secret(),
                "anjung.keycloak.realm",
                name,
                "anjung.console.secret",
                "console-secret",
                "anjung.sample.secret",
                "sample-secret",
                "anjung.demo",
                true));
        properties.putAll(instead);
        properties.values().removeIf(""::equals);
        this.context = ApplicationContext.builder()
                .properties(properties)
                .singletons(ends)
                .start();
    }

    /** Make the realm anew. */
    static TestRealm fresh(String name) {
        var realm = new TestRealm(name, Map.of());
        realm.drop();
        realm.bean(EnsuringRealm.class).ensure();
        return realm;
    }

    /** Open the realm that is there with other settings; an empty value leaves a setting out. */
    TestRealm with(Map<String, Object> instead) {
        return new TestRealm(name, instead);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    boolean has(Class<?> type) {
        return context.containsBean(type);
    }

    RealmResource admin() {
        return bean(RealmResource.class);
    }

    EndsInMemory ends() {
        return ends;
    }

    String issuer() {
        return TestServer.url() + "/realms/" + name;
    }

    LoginWalk walk() {
        return new LoginWalk(issuer());
    }

    Tokens tokens(String username) {
        return walk().tokens(username, PASSWORD);
    }

    boolean letsIn(String username) {
        return walk().login(new Browser(), username, PASSWORD)
                instanceof id.anjung.embedded.login.LoginOutcome.LoggedIn;
    }

    String subject(String username) {
        return admin().users().searchByUsername(username, true).getFirst().getId();
    }

    void drop() {
        try {
            admin().remove();
        } catch (NotFoundException fresh) {
            return;
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
