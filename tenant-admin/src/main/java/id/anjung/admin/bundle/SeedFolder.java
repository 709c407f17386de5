package id.anjung.admin.bundle;

import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StartRefused;
import id.anjung.admin.bundle.yaml.BundleFault;
import id.anjung.admin.bundle.yaml.Read;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return whole(ReadingSeeds.from(folder));
    }

    /**
     * Read what is the same in the whole province.
     *
     * @throws StartRefused with every fault of the file
     */
    public ProvinceBundle province() {
        return whole(ReadingBundle.province(folder.resolve("province.yaml")));
    }

    /**
     * Read how far regencies are with their MPP; nothing when there is no such file.
     *
     * @throws StartRefused with every fault of the file
     */
    public List<StageDeclaration> stages() {
        var file = folder.resolve("stages.yaml");
        return Files.exists(file) ? whole(ReadingBundle.stages(file)) : List.of();
    }

    /**
     * Read the applications that the demonstration's launchers offer; none when there is no such file.
     *
     * @throws StartRefused with every fault of the file
     */
    public List<ApplicationEntry> applications() {
        var file = folder.resolve("demo/applications.yaml");
        return Files.exists(file) ? whole(ReadingBundle.applications(file)) : List.of();
    }

    /**
     * Read the people of the demonstration; none when there is no such file.
     *
     * @throws StartRefused with every fault of the file
     */
    public Optional<PeopleBundle> people() {
        var file = folder.resolve("demo/people.yaml");
        return Files.exists(file) ? Optional.of(whole(ReadingBundle.people(file))) : Optional.empty();
    }

    private static <T> T whole(Read<T> read) {
        return switch (read) {
            case Read.Whole<T>(var value) -> value;
            case Read.Faulty<T>(var faults) ->
                throw new StartRefused(String.join(
                        "\n", faults.stream().map(BundleFault::toString).toList()));
        };
    }
}
