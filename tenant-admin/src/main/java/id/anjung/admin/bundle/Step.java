package id.anjung.admin.bundle;

import id.anjung.register.Outcome;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Take one step towards what a file says. A refused step writes nothing and may be tried again later, when others are done.
 *
 * @param path where the record stands in the file, for whoever must mend it
 * @param attempt does it
 * @param loosen makes room first, where two records stand in each other's way; nothing where that cannot be
 */
record Step(
        String path, Supplier<Outcome<?>> attempt, @Nullable Supplier<Outcome<?>> loosen) {}
