package id.anjung.admin;

import java.time.ZoneId;
import java.util.List;

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
}
