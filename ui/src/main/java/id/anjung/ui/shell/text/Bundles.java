package id.anjung.ui.shell.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Read the words that lie beside a package's classes. */
final class Bundles {
    private Bundles() {}

    static Map<String, String> read(String packageName, Locale language) {
        var suffix = language.equals(Languages.INDONESIAN) ? "" : "_" + language.getLanguage();
        var path = packageName.replace('.', '/') + "/messages" + suffix + ".properties";
        try (var stream = Bundles.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + path, e);
        }
    }
}
