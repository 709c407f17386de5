package id.anjung.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** Ask the real Helm engine what it makes of the chart. */
final class Chart {
    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path FOLDER = MODULE.resolve("anjung");
    static final String RELEASE = "mpp";
    static final String NAMESPACE = "anjung";

    /** The oldest Kubernetes that the chart takes. */
    private static final String KUBERNETES = "1.30.0";

    private Chart() {}

    /** Render the objects of an installation, with single values set as an operator would by {@code --set}. */
    static List<KubernetesObject> render(Path values, Map<String, Object> set) {
        var command = new Helm(FOLDER)
                .template()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values);
        set.forEach(command::set);
        return KubernetesObject.read(command.call());
    }

    /** Say what Helm refuses to render without any values. */
    static void renderWithoutValues() {
        new Helm(FOLDER)
                .template()
                .withName(RELEASE)
                .withKubeVersion(KUBERNETES)
                .call();
    }

    /** Lint as strictly as Helm can. Its binding takes no file of values, so a copy of the chart has them as its own. */
    static LintResult lint(Path values, Path room) throws IOException {
        var copy = room.resolve("anjung");
        try (var files = Files.walk(FOLDER)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(FOLDER.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        var merged = merge(yaml(FOLDER.resolve("values.yaml")), yaml(values));
        Files.writeString(copy.resolve("values.yaml"), new Yaml().dump(merged));
        return new Helm(copy).lint().strict().call();
    }

    static Map<String, Object> yaml(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> merge(Map<String, Object> under, Map<String, Object> over) {
        var all = new HashMap<>(under);
        over.forEach((key, value) -> all.merge(
                key,
                value,
                (former, latter) -> former instanceof Map && latter instanceof Map
                        ? merge((Map<String, Object>) former, (Map<String, Object>) latter)
                        : latter));
        return all;
    }
}
