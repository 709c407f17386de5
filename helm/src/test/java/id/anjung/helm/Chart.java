package id.anjung.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.Yaml;

/** Ask the real Helm engine what it makes of the chart. */
final class Chart {
    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path FOLDER = MODULE.resolve("anjung");
    static final String RELEASE = "mpp";
    static final String NAMESPACE = "anjung";

    /** The oldest Kubernetes that the chart takes. */
    private static final String KUBERNETES = "1.30.0";

    /** Helm's binding leaves hooks out of what it renders, so we render a copy that calls them something else. */
    private static final String HOOK = "helm.sh/hook";

    private static final String SHOWN = "shown.anjung.id/hook";
    private static final Path HOOKS_SHOWN = copied(
            emptied(MODULE.resolve("target/chart-" + System.getProperty("anjung.test.fork", "0"))),
            text -> text.replace(HOOK, SHOWN));

    private Chart() {}

    /** Render the objects of an installation, with single values set as an operator would by {@code --set}. */
    static List<KubernetesObject> render(Path values, Map<String, Object> set) {
        var command = template(HOOKS_SHOWN).withValuesFile(values);
        set.forEach(command::set);
        return read(command);
    }

    /** Render them with a second file of values, which counts where both say something. */
    static List<KubernetesObject> render(Path values, Path more) {
        return read(template(HOOKS_SHOWN).withValuesFile(values).withValuesFile(more));
    }

    /** Render without any values of the operator's. */
    static void renderWithoutValues() {
        template(FOLDER).call();
    }

    /** Answer what the operator reads at the end of an installation. */
    static String notes(Path values) {
        var output = new Helm(FOLDER)
                .install()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES)
                .withValuesFile(values)
                .clientOnly()
                .dryRun()
                .call()
                .getOutput();
        return output.substring(output.indexOf("NOTES:"));
    }

    /** Lint as strictly as Helm can. Its binding takes no file of values, so a copy of the chart has them as its own. */
    static LintResult lint(Path values, Path room) {
        var copy = copied(room.resolve("anjung"), UnaryOperator.identity());
        var merged = merge(yaml(FOLDER.resolve("values.yaml")), yaml(values));
        write(copy.resolve("values.yaml"), new Yaml().dump(merged));
        return new Helm(copy).lint().strict().call();
    }

    private static TemplateCommand template(Path chart) {
        return new Helm(chart)
                .template()
                .withName(RELEASE)
                .withNamespace(NAMESPACE)
                .withKubeVersion(KUBERNETES);
    }

    private static List<KubernetesObject> read(TemplateCommand command) {
        return KubernetesObject.read(command.call().replace(SHOWN, HOOK));
    }

    private static Path copied(Path place, UnaryOperator<String> change) {
        try (var files = Files.walk(FOLDER)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> write(place.resolve(FOLDER.relativize(file)), change.apply(text(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return place;
    }

    /** A template that was taken away must not be rendered from a former run. */
    private static Path emptied(Path folder) {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return folder;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
