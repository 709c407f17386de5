package id.anjung.ui.house;

import com.microsoft.playwright.Page;
import java.util.List;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RealmsResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Be an agency's own provider, beside our realm, with the people of the agency in it. */
final class AgencyProvider implements AutoCloseable {
    static final String CLIENT = "anjung-dari-instansi";
    static final String SECRET = "rahasia-dari-instansi";

    private static final String PASSWORD = "kata-sandi-instansi";

    private final RealmResource realm;
    private final String issuer;

    AgencyProvider(RealmsResource realms, String server, String name, String comesBackTo) {
        realm = realms.realm(name);
        issuer = server + "/realms/" + name;
        var wanted = new RealmRepresentation();
        wanted.setRealm(name);
        wanted.setDisplayName("Login Kantor Imigrasi");
        wanted.setEnabled(true);
        realms.create(wanted);
        var client = new ClientRepresentation();
        client.setClientId(CLIENT);
        client.setSecret(SECRET);
        client.setRedirectUris(List.of(comesBackTo));
        realm.clients().create(client).close();
    }

    /** Answer the address at which it describes itself. */
    String discovery() {
        return issuer + "/.well-known/openid-configuration";
    }

    /** Give somebody an account there. */
    void person(String username, String address) {
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(PASSWORD);
        var person = new UserRepresentation();
        person.setUsername(username);
        person.setFirstName("Ani");
        person.setLastName("Imigrasi");
        person.setEmail(address);
        person.setEmailVerified(true);
        person.setEnabled(true);
        person.setCredentials(List.of(secret));
        realm.users().create(person).close();
    }

    /** Log somebody in on its page. */
    void enter(Page page, String username) {
        page.waitForURL(there -> there.startsWith(issuer));
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(there -> !there.startsWith(issuer));
    }

    @Override
    public void close() {
        realm.remove();
    }
}
