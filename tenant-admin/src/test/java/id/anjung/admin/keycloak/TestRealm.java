package id.anjung.admin.keycloak;

import id.anjung.embedded.TestMailbox;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.LoginWalk;
import id.anjung.embedded.login.Page;
import id.anjung.embedded.login.Tokens;
import io.micronaut.context.ApplicationContext;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Give tests a realm at the real Keycloak, with the adapter's beans beside it. */
final class TestRealm implements AutoCloseable {
    static final String PASSWORD = "anjung-demo";

    private final String name;
    private final ApplicationContext context;

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
                true,
                "anjung.seeds",
                Demo.SEEDS.toString(),
                EndsInMemory.WANTED,
                true));
        properties.putAll(Map.of(
                "anjung.smtp.host",
                "127.0.0.1",
                "anjung.smtp.port",
                TestMailbox.shared().port(),
                "anjung.smtp.from",
                "anjung@example.test",
                "anjung.smtp.security",
                "none"));
        properties.putAll(instead);
        properties.values().removeIf(""::equals);
        this.context = ApplicationContext.builder(properties).start();
    }

    /** Answer the realm of all tests, with the demonstration in it; who changes it puts it back. */
    static TestRealm shared() {
        return Shared.REALM;
    }

    private static TestRealm fresh() {
        var realm = new TestRealm("tests", Map.of());
        Demo.settle(realm);
        return realm;
    }

    /** Open the realm that is there with other settings; an empty value leaves a setting out. */
    TestRealm with(Map<String, Object> instead) {
        return new TestRealm(name, instead);
    }

    /** Open the realm as one that is no demonstration, and put the demonstration back afterwards. */
    void inProduction(Consumer<TestRealm> work) {
        try (var production = with(Map.of("anjung.demo", false))) {
            work.accept(production);
        } finally {
            bean(EnsuringRealm.class).ensure();
            bean(DemoPeople.class).ensure(Demo.people());
        }
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
        return bean(EndsInMemory.class);
    }

    String issuer() {
        return TestServer.url() + "/realms/" + name;
    }

    LoginWalk walk() {
        return new LoginWalk(issuer());
    }

    /** Open the page on which a login begins. */
    Page loginPage(Browser browser) {
        return browser.open(walk().authorization(Map.of("code_challenge", "x".repeat(43))));
    }

    /** Tell whether a login begins with name and password, as it does while no agency has brought its own. */
    boolean asksForNameAndPassword() {
        var page = loginPage(new Browser());
        return page.asksFor("username") && page.asksFor("password");
    }

    Tokens tokens(String username) {
        return walk().tokens(username, PASSWORD);
    }

    boolean letsIn(String username) {
        return walk().login(new Browser(), username, PASSWORD) instanceof LoginOutcome.LoggedIn;
    }

    String subject(String username) {
        return admin().users().searchByUsername(username, true).getFirst().getId();
    }

    /** Make an account that belongs to no demonstration, and answer its id. */
    String account(String username) {
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(PASSWORD);
        var person = new UserRepresentation();
        person.setUsername(username);
        person.setFirstName(username);
        person.setEmail(username + "@example.test");
        person.setEnabled(true);
        person.setCredentials(List.of(secret));
        return Answer.created(admin().users().create(person));
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

    private static final class Shared {
        private static final TestRealm REALM = fresh();
    }
}
