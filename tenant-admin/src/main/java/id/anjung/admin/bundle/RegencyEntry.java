package id.anjung.admin.bundle;

import id.anjung.admin.Regency;
import id.anjung.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Name a regency or city (kabupaten/kota) of the province.
 *
 * @param id region code
 * @param name name for people
 * @param capital its capital
 * @param population how many people live there
 * @param slug name in addresses
 * @param tenant whether it has a wing here
 * @param tile where it lies on the province's map of tiles; absent when nobody has placed it
 */
public record RegencyEntry(
        TenantId id,
        String name,
        String capital,
        int population,
        String slug,
        boolean tenant,
        Regency.@Nullable Tile tile) {}
