package id.anjung.admin.custody;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Know where copies of the registry lie: beside those of MPPs, each named by the moment that it shows. */
@Singleton
@Requires(property = CopyFolder.NAME)
final class PlatformFolder {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final String END = ".zip";
    private static final String BEGUN = ".part";

    private final Path folder;

    PlatformFolder(@Property(name = CopyFolder.NAME) String folder) {
        this.folder = Path.of(folder).toAbsolutePath().resolve(PlatformCopy.PLATFORM);
    }

    /** Answer a file that becomes the copy of this moment when it is whole. */
    Path begun(Instant at) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(NAME.format(at) + BEGUN);
    }

    /** Let the file that was begun be the copy, and answer where it lies. */
    Path keep(Instant at) throws IOException {
        var file = folder.resolve(NAME.format(at) + END);
        return Files.move(begun(at), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Answer the moment that the newest shows. */
    Optional<Instant> newest() throws IOException {
        return files(END).stream().findFirst().map(PlatformFolder::moment);
    }

    /** Delete all but so many, and what was begun before the newest and never became one. */
    void keepNewest(int count) throws IOException {
        var whole = files(END);
        for (var old : whole.stream().skip(count).toList()) {
            Files.delete(old);
        }
        for (var begun : files(BEGUN)) {
            if (whole.isEmpty() || begun.compareTo(whole.getFirst()) < 0) {
                Files.deleteIfExists(begun);
            }
        }
    }

    /** Delete all. */
    void deleteAll() throws IOException {
        keepNewest(0);
    }

    private List<Path> files(String end) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(end))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static Instant moment(Path file) {
        var name = file.getFileName().toString();
        return NAME.parse(name.substring(0, name.length() - END.length()), Instant::from);
    }
}
