package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * State that a regency was at a stage on a day, as somebody declared it.
 *
 * @param regency which one
 * @param stage how far
 * @param day when that was so, or was said
 * @param declarer who said so
 * @param evidence what shows it: a letter with its number, an event
 * @param source where that can be read; an address, if any
 * @param building how the building goes, if one is built
 */
public record StageDeclaration(
        TenantId regency,
        Stage stage,
        LocalDate day,
        Declarer declarer,
        String evidence,
        @Nullable String source,
        Building building) {
    /** Longest evidence and source that are kept. */
    public static final int LONGEST_TEXT = 300;

    /**
     * Say how the building goes.
     *
     * @param percent of it that is done
     * @param planned percent that should be done by that day
     * @param budget rupiah set aside
     */
    public record Building(
            @Nullable Integer percent,
            @Nullable Integer planned,
            @Nullable Long budget) {
        public static final Building UNKNOWN = new Building(null, null, null);

        /** Tell whether less is done than was planned. */
        public boolean behind() {
            return percent != null && planned != null && percent < planned;
        }
    }
}
