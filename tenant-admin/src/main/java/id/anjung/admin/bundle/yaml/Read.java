package id.anjung.admin.bundle.yaml;

import java.util.List;

/**
 * Answer what a file holds: all of it, or every fault of it. Nothing is ever half read.
 *
 * @param <T> what a whole file becomes
 */
public sealed interface Read<T> {
    /**
     * Hand out a file without a fault.
     *
     * @param value what it holds
     */
    record Whole<T>(T value) implements Read<T> {}

    /**
     * Hand out the faults, in the order of the lines.
     *
     * @param faults at least one
     */
    record Faulty<T>(List<BundleFault> faults) implements Read<T> {
        public Faulty {
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A file without a fault is whole");
            }
            faults = faults.stream().sorted(BundleFault.BY_PLACE).toList();
        }
    }
}
