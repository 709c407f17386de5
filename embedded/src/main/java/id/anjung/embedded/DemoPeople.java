package id.anjung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Read from the seeds who may try the demonstration, and which MPPs it shows. */
final class DemoPeople {
    private final Path seeds;

    DemoPeople(Path seeds) {
        this.seeds = seeds;
    }

    /** List the accounts as lines for people: user name, who it is, in which roles. */
    List<String> accounts() {
        return read("people") instanceof List<?> people
                ? people.stream().map(DemoPeople::line).toList()
                : List.of();
    }

    String password() {
        return String.valueOf(read("password"));
    }

    /** List the slugs of the MPPs, which are the names of their files. */
    List<String> slugs() {
        var folder = seeds.resolve("mpp");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String line(Object entry) {
        return entry instanceof Map<?, ?> person
                ? "%-22s %s (%s)".formatted(person.get("username"), person.get("name"), roles(person.get("roles")))
                : "";
    }

    private static String roles(@Nullable Object entries) {
        return entries instanceof List<?> roles
                ? roles.stream()
                        .map(role -> role instanceof Map<?, ?> map ? map.get("role") : role)
                        .distinct()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "))
                : "no role";
    }

    private Object read(String key) {
        var file = seeds.resolve("demo/people.yaml");
        if (!Files.exists(file)) {
            return "";
        }
        try (var reader = Files.newBufferedReader(file)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return content instanceof Map<?, ?> map ? Objects.requireNonNullElse(map.get(key), "") : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
