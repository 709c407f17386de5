package id.anjung.admin.bundle;

import id.anjung.admin.StageDeclaration;
import id.anjung.admin.bundle.yaml.Document;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Read configuration from files: each answer is a whole file, or all of its faults. */
public final class ReadingBundle {
    private ReadingBundle() {}

    /** Read the file of a service mall. */
    public static Read<MppBundle> mpp(Path file) {
        return mpp(file, Belonging.ALONE);
    }

    /** Read the file of a service mall, and ask whether it fits its neighbours. */
    static Read<MppBundle> mpp(Path file, Belonging belonging) {
        return load(file, new ReadingMpp(belonging)::read);
    }

    /** Read a service mall from text, such as an upload. */
    public static Read<MppBundle> mpp(SourceText source) {
        return Document.read(source, new ReadingMpp(Belonging.ALONE)::read);
    }

    /** Read a service mall from text, and ask whether it fits what is there. */
    static Read<MppBundle> mpp(SourceText source, Belonging belonging) {
        return Document.read(source, new ReadingMpp(belonging)::read);
    }

    /** Read the file of the province. */
    public static Read<ProvinceBundle> province(Path file) {
        return load(file, new ReadingProvince()::read);
    }

    /** Read the province from text. */
    public static Read<ProvinceBundle> province(SourceText source) {
        return Document.read(source, new ReadingProvince()::read);
    }

    /** Read the people of a demonstration. */
    public static Read<PeopleBundle> people(Path file) {
        return load(file, new ReadingDemo()::people);
    }

    /** Read the applications of a demonstration. */
    public static Read<List<ApplicationEntry>> applications(Path file) {
        return load(file, new ReadingDemo()::applications);
    }

    /** Read how far regencies are with their MPP. */
    public static Read<List<StageDeclaration>> stages(Path file) {
        return load(file, new ReadingStages()::read);
    }

    private static <T> Read<T> load(Path file, Function<Fields, T> reader) {
        return switch (SourceText.load(file)) {
            case Read.Whole<SourceText>(var source) -> Document.read(source, reader);
            case Read.Faulty<SourceText>(var faults) -> new Read.Faulty<>(faults);
        };
    }
}
