package id.anjung.admin.keycloak;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.ScopeMappingRepresentation;
import org.keycloak.util.JsonSerialization;

/** Read the realm as it should be from the files beside the code, filled in with what the installation decides. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class RealmAsCode {
    private static final String FILE = "anjung-realm.json";
    private static final String SAMPLE = "sample-agency-app";
    /** A demonstration's one password is shorter than what people choose for themselves must be. */
    private static final String DEMO_PASSWORDS = "length(8)";

    private final RealmSettings settings;

    RealmAsCode(RealmSettings settings) {
        this.settings = settings;
    }

    /** Answer the settings of the realm itself, without what is kept through resources of its own. */
    RealmRepresentation realm() {
        var tree = read(FILE, ObjectNode.class);
        tree.remove(List.of("clients", "roles", "scopeMappings"));
        tree.put("realm", settings.realm());
        if (settings.demo()) {
            tree.put("passwordPolicy", DEMO_PASSWORDS);
        }
        var post = settings.post();
        if (post != null) {
            tree.set("smtpServer", JsonSerialization.mapper.valueToTree(post.ofRealm()));
            // Who has forgotten the password is sent a link; without e-mail the way would lead nowhere.
            tree.put("resetPasswordAllowed", true);
        }
        return JsonSerialization.mapper.convertValue(tree, RealmRepresentation.class);
    }

    List<RoleRepresentation> roles() {
        return file().getRoles().getRealm();
    }

    ClientScopeRepresentation scope() {
        return read("organization-scope.json", ClientScopeRepresentation.class);
    }

    List<ClientRepresentation> clients() {
        return file().getClients().stream().map(this::decided).toList();
    }

    /** Answer the province's roles that a client's tokens may carry. */
    List<String> rolesInScopeOf(String clientId) {
        return file().getScopeMappings().stream()
                .filter(mapping -> clientId.equals(mapping.getClient()))
                .map(ScopeMappingRepresentation::getRoles)
                .flatMap(Set::stream)
                .sorted()
                .toList();
    }

    private RealmRepresentation file() {
        return read(FILE, RealmRepresentation.class);
    }

    private ClientRepresentation decided(ClientRepresentation client) {
        if (client.getClientId().equals(SAMPLE)) {
            client.setEnabled(settings.sampleSecret() != null);
        }
        return client;
    }

    private <T> T read(String name, Class<T> type) {
        try (var stream = Objects.requireNonNull(
                RealmAsCode.class.getResourceAsStream("/keycloak/" + name), "keycloak/" + name)) {
            return JsonSerialization.readValue(filled(new String(stream.readAllBytes(), StandardCharsets.UTF_8)), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("keycloak/" + name, unreadable);
        }
    }

    private String filled(String text) {
        var sampleSecret = Objects.requireNonNullElse(settings.sampleSecret(), "");
        var values = Map.of(
                "ANJUNG_CONSOLE_URL", settings.consoleUrl(),
                "ANJUNG_CONSOLE_SECRET", settings.consoleSecret(),
                "ANJUNG_SAMPLE_URL", settings.sampleUrl(),
                "ANJUNG_SAMPLE_SECRET", sampleSecret);
        var filled = text;
        for (var value : values.entrySet()) {
            var quoted = new String(JsonStringEncoder.getInstance().quoteAsString(value.getValue()));
            filled = filled.replace("${" + value.getKey() + "}", quoted);
        }
        return filled;
    }
}
