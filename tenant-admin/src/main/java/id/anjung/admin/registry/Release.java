package id.anjung.admin.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Name what tenants' schemas look like to this release: the number of the last migration and a fingerprint of all of them and
 * of the wall. Every process knows it without asking the database.
 *
 * @param number of the last migration
 * @param name number and fingerprint, {@code 12-3f09ab77}
 */
public record Release(int number, String name) {
    /** Names the setting that says in which folders of the class path tenants' migrations lie. */
    public static final String FOLDERS = "anjung.migration.folders";
    /** The folder in which they lie unless that is said. */
    public static final String USUAL = "db/tenant";

    private static final Pattern VERSION = Pattern.compile("V(\\d+)__.*");
    private static final Pattern NAME = Pattern.compile("(\\d+)-.*");
    private static final int BYTES = 4;

    /** Read it from the migrations that this process carries in these folders of its class path. */
    public static Release of(List<String> folders) {
        try {
            var digest = Prints.digest();
            int number = 0;
            for (var folder : folders) {
                number = Math.max(number, digested(folder, digest));
            }
            return new Release(number, number + "-" + HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int digested(String folder, MessageDigest digest) throws IOException, URISyntaxException {
        var place = Objects.requireNonNull(Release.class.getResource("/" + folder), folder);
        if (place.openConnection() instanceof JarURLConnection inside) {
            try (var jar =
                    FileSystems.newFileSystem(Path.of(inside.getJarFileURL().toURI()))) {
                return digested(jar.getPath("/" + folder), digest);
            }
        }
        return digested(Path.of(place.toURI()), digest);
    }

    /** Take the files of a folder into the fingerprint, and answer the largest number among them. */
    private static int digested(Path folder, MessageDigest digest) throws IOException {
        List<Path> files;
        try (var found = Files.list(folder)) {
            files = found.filter(file -> name(file).endsWith(".sql"))
                    .sorted(Comparator.comparing(Release::name))
                    .toList();
        }
        int number = 0;
        for (var file : files) {
            digest.update(name(file).getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
            var version = VERSION.matcher(name(file));
            if (version.matches()) {
                number = Math.max(number, Integer.parseInt(version.group(1)));
            }
        }
        return number;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Tell whether a schema that was laid up to there is older than this process expects. */
    public boolean isAheadOf(@Nullable String laid) {
        return number > number(laid);
    }

    /** Tell whether a schema that was laid up to there is of a later release, which is not ours to lay. */
    public boolean isBehind(@Nullable String laid) {
        return number < number(laid);
    }

    private static int number(@Nullable String laid) {
        var name = NAME.matcher(String.valueOf(laid));
        return name.matches() ? Integer.parseInt(name.group(1)) : 0;
    }
}
