package id.anjung.admin.keycloak;

import id.anjung.admin.AgencyLogin;
import id.anjung.admin.agencylogin.LoginProviders;
import id.anjung.admin.agencylogin.Provider;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Be an agency's own provider: a realm beside ours, which claims that everybody of it administers everything. */
final class AgencyRealm implements AutoCloseable {
    static final String PASSWORD = "rahasia-instansi";
    static final String SECRET = "secret-of-the-agency";

    private static final String CLIENT = "anjung";

    private final LoginProviders providers;
    private final String agency;
    private final String name;
    private final RealmResource realm;

    private AgencyRealm(TestRealm ours, String agency, String name) {
        this.providers = ours.bean(LoginProviders.class);
        this.agency = agency;
        this.name = name;
        var keycloak = ours.bean(Keycloak.class);
        realm = keycloak.realm(name);
        var wanted = new RealmRepresentation();
        wanted.setRealm(name);
        wanted.setEnabled(true);
        keycloak.realms().create(wanted);
        var client = new ClientRepresentation();
        client.setClientId(CLIENT);
        client.setSecret(SECRET);
        client.setRedirectUris(List.of(providers.comesBackTo(agency)));
        client.setAttributes(Map.of("pkce.code.challenge.method", "S256"));
        client.setProtocolMappers(List.of(
                claim("organization", "{\"6309\":{\"groups\":[\"/tenant-admin\"]}}"),
                claim("realm_access", "{\"roles\":[\"province-admin\"]}"),
                claim("groups", "[\"/tenant-admin\"]")));
        Answer.done(realm.clients().create(client));
    }

    /** Let an agency bring its login to ours, until this is closed. */
    static AgencyRealm bring(TestRealm ours, String agency, String domain) {
        var brought = new AgencyRealm(ours, agency, agency + "-idp");
        brought.providers.keep(brought.provider(agency, domain), SECRET);
        return brought;
    }

    /** Give somebody of the agency an account there. */
    void person(String username, String address) {
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(PASSWORD);
        var person = new UserRepresentation();
        person.setUsername(username);
        person.setFirstName("Nama");
        person.setLastName("Instansi");
        person.setEmail(address);
        person.setEmailVerified(true);
        person.setEnabled(true);
        person.setCredentials(List.of(secret));
        Answer.done(realm.users().create(person));
    }

    /** Give somebody of the agency another address there. */
    void readdress(String username, String address) {
        var person = realm.users().searchByUsername(username, true).getFirst();
        person.setEmail(address);
        realm.users().get(person.getId()).update(person);
    }

    String issuer() {
        return TestServer.url() + "/realms/" + name;
    }

    /** Describe it as the province registers it. */
    Provider provider(String agency, String... domains) {
        var wish = new AgencyLogin.Wish(
                "Login " + agency, agency, issuer() + "/.well-known/openid-configuration", CLIENT, List.of(domains));
        var endpoints = issuer() + "/protocol/openid-connect/";
        return new Provider(
                wish,
                new Provider.Parts(issuer(), endpoints + "auth", endpoints + "token", endpoints + "certs", false));
    }

    @Override
    public void close() {
        providers.close(agency);
        realm.remove();
    }

    private static ProtocolMapperRepresentation claim(String name, String value) {
        var mapper = new ProtocolMapperRepresentation();
        mapper.setName(name);
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-hardcoded-claim-mapper");
        mapper.setConfig(Map.of(
                "claim.name", name,
                "claim.value", value,
                "jsonType.label", "JSON",
                "id.token.claim", "true",
                "access.token.claim", "true"));
        return mapper;
    }
}
