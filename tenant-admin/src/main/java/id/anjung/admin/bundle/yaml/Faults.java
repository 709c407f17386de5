package id.anjung.admin.bundle.yaml;

import java.util.ArrayList;
import java.util.List;

/** Collect the faults of one file, so that its author sees all of them at once. */
final class Faults {
    private final String file;
    private final boolean muted;
    private final List<BundleFault> found = new ArrayList<>();

    private Faults(String file, boolean muted) {
        this.file = file;
        this.muted = muted;
    }

    static Faults of(String file) {
        return new Faults(file, false);
    }

    /** Answer a collector that forgets: what is below a missing section was already said with the section. */
    Faults muted() {
        return new Faults(file, true);
    }

    void add(int line, String field, Phrase message) {
        if (!muted) {
            found.add(new BundleFault(file, line, field, message));
        }
    }

    /** Tell whether something is wrong with this field or below it. */
    boolean within(String field) {
        return found.stream()
                .map(BundleFault::field)
                .anyMatch(path -> path.equals(field) || path.startsWith(field + ".") || path.startsWith(field + "["));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<BundleFault> all() {
        return List.copyOf(found);
    }
}
