package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Name a regency or city of the province, whether or not it is a tenant.
 *
 * @param id region code
 * @param name name for people ({@code Kabupaten Tabalong})
 * @param tile where it lies on the province's map of tiles; absent when nobody has placed it
 */
public record Regency(TenantId id, String name, @Nullable Tile tile) {
    /**
     * Place a regency on the map of tiles.
     *
     * @param column from the west, beginning with 1
     * @param row from the north, beginning with 1
     */
    public record Tile(int column, int row) {}
}
