package id.anjung.admin.guidance;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Say what a regency is to be told.
 *
 * @param mpp name of its MPP in addresses
 * @param text what is asked for
 * @param due last day for an answer; nothing when there is none
 */
@Serdeable
record GuidanceWish(String mpp, String text, @Nullable LocalDate due) {}
