package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Name a regency or city of the province, whether or not it is a tenant.
 *
 * @param id region code
 * @param name name for people ({@code Kabupaten Tabalong})
 * @param residents how many people live there; 0 when nobody knows
 * @param tile where it lies on the province's map of tiles; absent when nobody has placed it
 */
public record Regency(
        TenantId id, String name, int residents, @Nullable Tile tile) {
    /** Order regencies as a map is read, from north to south and from west to east; what has no place comes last. */
    public static final Comparator<Regency> AS_READ = Comparator.comparing(
            Regency::tile, Comparator.nullsLast(Comparator.comparing(Tile::row).thenComparing(Tile::column)));

    /** Answer the name as it fits a tile: a regency without its kind, a city with it. */
    public String shortName() {
        return name.replaceFirst("^Kabupaten ", "");
    }

    /**
     * Place a regency on the map of tiles.
     *
     * @param column from the west, beginning with 1
     * @param row from the north, beginning with 1
     */
    public record Tile(int column, int row) {}
}
