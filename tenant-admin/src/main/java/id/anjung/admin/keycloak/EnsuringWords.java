package id.anjung.admin.keycloak;

import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.RealmResource;

/** Keep the words of our own in Keycloak's e-mail, which otherwise speaks of an administrator and of an update. */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class EnsuringWords {
    private static final List<String> LANGUAGES = List.of("id", "en");

    private final RealmResource realm;

    EnsuringWords(RealmResource realm) {
        this.realm = realm;
    }

    void ensure() {
        LANGUAGES.forEach(language -> {
            var wanted = read(language);
            var present = realm.localization().getRealmLocalizationTexts(language);
            if (!present.entrySet().containsAll(wanted.entrySet())) {
                realm.localization().createOrUpdateRealmLocalizationTexts(language, wanted);
            }
        });
    }

    private static Map<String, String> read(String language) {
        var name = "/keycloak/words_" + language + ".properties";
        var words = new Properties();
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(EnsuringWords.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, words::getProperty));
    }
}
