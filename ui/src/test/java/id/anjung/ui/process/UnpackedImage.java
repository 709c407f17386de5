package id.anjung.ui.process;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Unpack an image as a cluster's node does, and run it as one: on a root that cannot be written, as nobody of importance. */
final class UnpackedImage {
    /** What a container runtime does, in its smallest form; the process that begins it becomes the one that is contained. */
    private static final String CONTAIN = """
            set -e
            root=$1 user=$2
            shift 2
            /usr/bin/mount --bind "$root" "$root"
            /usr/bin/mount -o remount,bind,ro "$root"
            /usr/bin/mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
            /usr/bin/mount -t tmpfs -o uid="${user%:*}" tmpfs "$root/var/lib/anjung/custody"
            /usr/bin/mount -t proc proc "$root/proc"
            /usr/bin/mount --rbind /dev "$root/dev"
            exec /usr/bin/setpriv --no-new-privs /usr/sbin/chroot --userspec="$user" --groups= "$root" "$@"
            """;

    private final Path root;
    private final JsonNode config;
    private final List<List<String>> layers = new ArrayList<>();

    private UnpackedImage(Path root, JsonNode config) {
        this.root = root;
        this.config = config;
    }

    /** Unpack a tarball in the layout of OCI into a folder. */
    static UnpackedImage of(Path tarball, Path folder) {
        say("rm", "-rf", folder.toString());
        var layout = folder.resolve("layout");
        var root = folder.resolve("root").toAbsolutePath();
        try {
            Files.createDirectories(layout);
            Files.createDirectories(root);
            say("tar", "-xf", tarball.toString(), "-C", layout.toString());
            var manifest = read(blob(layout, at(read(layout.resolve("index.json")), "manifests", 0)));
            var image = new UnpackedImage(root, at(read(blob(layout, at(manifest, "config"))), "config"));
            for (var layer : at(manifest, "layers").values()) {
                var file = blob(layout, layer).toString();
                say("tar", "--warning=no-unknown-keyword", "-xzpf", file, "-C", root.toString());
                image.layers.add(say("tar", "--warning=no-unknown-keyword", "-tzf", file)
                        .lines()
                        .toList());
            }
            Files.writeString(root.resolve("etc/hosts"), "127.0.0.1 localhost\n"); // a runtime writes it
            return image;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answer the folder that holds all layers on top of each other. */
    Path root() {
        return root;
    }

    /** List the files of each layer, the lowest first. */
    List<List<String>> layers() {
        return layers;
    }

    /** Answer as whom it runs. */
    String user() {
        return at(config, "User").getStringValue();
    }

    /** Answer the variables that are baked in. */
    Map<String, String> variables() {
        var variables = new HashMap<String, String>();
        for (var pair : at(config, "Env").values()) {
            var parts = pair.getStringValue().split("=", 2);
            variables.put(parts[0], parts[1]);
        }
        return variables;
    }

    /** Run it. */
    RealProcess run(Map<String, String> given, String... asked) {
        var words = new ArrayList<>(
                List.of("/usr/bin/unshare", "--mount", "/bin/bash", "-c", CONTAIN, "contain", root.toString(), user()));
        at(config, "Entrypoint").values().forEach(word -> words.add(word.getStringValue()));
        words.addAll(List.of(asked));
        var variables = variables();
        variables.putAll(given);
        return RealProcess.by(words, variables);
    }

    private static Path blob(Path layout, JsonNode descriptor) {
        return layout.resolve(
                "blobs/" + at(descriptor, "digest").getStringValue().replace(':', '/'));
    }

    private static JsonNode read(Path json) throws IOException {
        return Objects.requireNonNull(ObjectMapper.getDefault().readValue(Files.readAllBytes(json), JsonNode.class));
    }

    private static JsonNode at(JsonNode node, Object... path) {
        var found = node;
        for (var step : path) {
            var next = step instanceof Integer place ? found.get(place) : found.get(step.toString());
            found = Objects.requireNonNull(next, step.toString());
        }
        return found;
    }

    private static String say(String... words) {
        try {
            var process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed");
            }
            return said;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
