package id.anjung.admin.bundle;

import java.time.ZoneId;
import java.util.List;

/**
 * Describe a place where a service mall receives people.
 *
 * @param code code within the tenant
 * @param name name of the building
 * @param address where to find it
 * @param timezone by which its clocks go
 * @param zones its parts
 * @param hours its opening hours, at least one of the base kind
 * @param provenance of name and address
 */
public record SiteEntry(
        String code,
        String name,
        String address,
        ZoneId timezone,
        List<ZoneEntry> zones,
        List<HoursEntry> hours,
        Provenance provenance) {}
