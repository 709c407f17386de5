package id.anjung.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Make up the secrets of an installation once and keep them in a file that only its owner reads. What the
 * environment says wins and is not written down.
 */
final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** Read the secrets with these names, and make up those that are neither in the environment nor in the file. */
    static Secrets open(Path file, Iterable<String> names, Map<String, String> environment) {
        var kept = new TreeMap<>(read(file));
        var values = new LinkedHashMap<String, String>();
        boolean changed = false;
        for (var name : names) {
            var given = Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
            if (given.isEmpty() && !kept.containsKey(name)) {
                kept.put(name, name.equals("ANJUNG_MASTER_KEY") ? randomKey() : random());
                changed = true;
            }
            values.put(name, given.orElseGet(() -> kept.getOrDefault(name, "")));
        }
        if (changed) {
            PrivateFile.write(file, text(kept));
        }
        return new Secrets(values);
    }

    String get(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No secret is called " + name));
    }

    Map<String, String> all() {
        return values;
    }

    /** Answer a secret of 32 random bytes in letters, digits, _ and -. */
    static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes());
    }

    private static String randomKey() {
        return Base64.getEncoder().encodeToString(randomBytes());
    }

    private static byte[] randomBytes() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            var kept = new TreeMap<String, String>();
            properties.stringPropertyNames().forEach(name -> kept.put(name, properties.getProperty(name)));
            return kept;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Map<String, String> kept) {
        try {
            var properties = new Properties();
            properties.putAll(kept);
            var writer = new StringWriter();
            properties.store(writer, "Secrets of this installation. Without them its data cannot be read.");
            return writer.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
