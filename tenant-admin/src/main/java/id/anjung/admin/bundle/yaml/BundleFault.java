package id.anjung.admin.bundle.yaml;

import java.util.Comparator;

/**
 * Say what is wrong in a file and where, so that whoever wrote it can go there.
 *
 * @param file name of the file as it was given
 * @param line line in it, the first is 1
 * @param field path of the field, {@code agencies[3].days}; empty for the file as a whole
 * @param message what is wrong and what to write instead
 */
public record BundleFault(String file, int line, String field, Phrase message) {
    static final Comparator<BundleFault> BY_PLACE =
            Comparator.comparing(BundleFault::file).thenComparing(BundleFault::line);

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + message;
    }
}
