package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Say whose installation this is; a bean, with what the seeds say.
 *
 * @param name name for people ({@code Provinsi Kalimantan Selatan})
 * @param zone by which its clocks go
 * @param regencies its regencies and cities, in the order of the region codes
 */
public record Province(String name, ZoneId zone, List<Regency> regencies) {
    public Province {
        regencies = List.copyOf(regencies);
    }

    /** Find a regency of the province. */
    public Optional<Regency> find(TenantId id) {
        return regencies.stream().filter(regency -> regency.id().equals(id)).findFirst();
    }
}
