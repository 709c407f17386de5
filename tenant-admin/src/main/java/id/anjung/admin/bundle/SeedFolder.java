package id.anjung.admin.bundle;

import id.anjung.admin.StartRefused;
import id.anjung.admin.bundle.yaml.BundleFault;
import id.anjung.admin.bundle.yaml.Read;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Read the folder that an installation begins with, whole or not at all: a fault names file, line and field. */
@Singleton
@Requires(property = "anjung.seeds")
public class SeedFolder {
    private final Path folder;

    SeedFolder(@Property(name = "anjung.seeds") String folder) {
        this.folder = Path.of(folder);
    }

    /**
     * Read everything that is not a demonstration.
     *
     * @throws StartRefused with every fault of every file
     */
    public Seeds read() {
        var faults = new ArrayList<BundleFault>();
        var province = whole(ReadingBundle.province(folder.resolve("province.yaml")), faults);
        var mpps = new ArrayList<MppBundle>();
        for (Path file : files()) {
            mpps.addAll(whole(ReadingBundle.mpp(file), faults));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        return new Seeds(province.getFirst(), mpps);
    }

    /** Read the applications that the demonstration's launchers offer; none when there is no such file. */
    public List<ApplicationEntry> applications() {
        var file = folder.resolve("demo/applications.yaml");
        if (!Files.exists(file)) {
            return List.of();
        }
        return switch (ReadingBundle.applications(file)) {
            case Read.Whole<List<ApplicationEntry>>(var applications) -> applications;
            case Read.Faulty<List<ApplicationEntry>>(var faults) -> throw refused(faults);
        };
    }

    /** Read the people of the demonstration; none when there is no such file. */
    public Optional<PeopleBundle> people() {
        var file = folder.resolve("demo/people.yaml");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return switch (ReadingBundle.people(file)) {
            case Read.Whole<PeopleBundle>(var people) -> Optional.of(people);
            case Read.Faulty<PeopleBundle>(var faults) -> throw refused(faults);
        };
    }

    private static StartRefused refused(List<BundleFault> faults) {
        return new StartRefused(
                String.join("\n", faults.stream().map(BundleFault::toString).toList()));
    }

    private static <T> List<T> whole(Read<T> read, List<BundleFault> faults) {
        return switch (read) {
            case Read.Whole<T>(var value) -> List.of(value);
            case Read.Faulty<T>(var found) -> {
                faults.addAll(found);
                yield List.of();
            }
        };
    }

    private List<Path> files() {
        try (var files = Files.list(folder.resolve("mpp"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new StartRefused("The seeds cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
