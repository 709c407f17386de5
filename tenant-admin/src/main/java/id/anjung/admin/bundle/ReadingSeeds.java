package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.BundleFault;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read the folder that an installation begins with: all of its files, or the faults of all of them. */
public final class ReadingSeeds {
    private final Path folder;
    private final List<BundleFault> faults = new ArrayList<>();

    private ReadingSeeds(Path folder) {
        this.folder = folder;
    }

    /** Read {@code province.yaml} and every {@code mpp/*.yaml}, and check that they belong together. */
    public static Read<Seeds> from(Path folder) {
        return new ReadingSeeds(folder).read();
    }

    private Read<Seeds> read() {
        var province = whole(ReadingBundle.province(folder.resolve("province.yaml")));
        var mpps = new ArrayList<MppBundle>();
        for (var file : mppFiles()) {
            var belonging = province == null ? Belonging.ALONE : new BelongingToProvince(file, province);
            var mpp = whole(ReadingBundle.mpp(file, belonging));
            if (mpp != null) {
                mpps.add(mpp);
            }
        }
        if (province != null && faults.isEmpty()) {
            noteMissing(province, mpps);
        }
        return province != null && faults.isEmpty()
                ? new Read.Whole<>(new Seeds(province, List.copyOf(mpps)))
                : new Read.Faulty<>(faults);
    }

    private void noteMissing(ProvinceBundle province, List<MppBundle> mpps) {
        province.regencies().stream()
                .filter(RegencyEntry::tenant)
                .filter(regency ->
                        mpps.stream().noneMatch(mpp -> mpp.tenant().id().equals(regency.id())))
                .forEach(regency -> faults.add(new BundleFault(
                        mppFolder().resolve(regency.slug() + ".yaml").toString(),
                        1,
                        "",
                        Phrase.plain("is missing; province.yaml marks " + regency.name() + " as a tenant"))));
    }

    private <T> @Nullable T whole(Read<T> read) {
        return switch (read) {
            case Read.Whole<T>(var value) -> value;
            case Read.Faulty<T>(var found) -> {
                faults.addAll(found);
                yield null;
            }
        };
    }

    private List<Path> mppFiles() {
        if (!Files.isDirectory(mppFolder())) {
            return List.of();
        }
        try (var files = Files.list(mppFolder())) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Path mppFolder() {
        return folder.resolve("mpp");
    }
}
