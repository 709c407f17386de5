package id.anjung.admin.oversight;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Say how MPPs are to get to a release.
 *
 * @param held whether those that are not there yet wait
 * @param reason why they wait
 * @param canary slug of the MPP that goes ahead; nothing lets the first by its region code go
 */
@Serdeable
record CourseWish(
        boolean held, @Nullable String reason, @Nullable String canary) {}
