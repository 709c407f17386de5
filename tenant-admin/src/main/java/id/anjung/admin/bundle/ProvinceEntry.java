package id.anjung.admin.bundle;

import java.time.ZoneId;

/**
 * Name the province.
 *
 * @param code two digits, as in the ministry's list
 * @param name name for people
 * @param capital its capital
 * @param population how many people live there
 * @param timezone by which its clocks go
 */
public record ProvinceEntry(String code, String name, String capital, int population, ZoneId timezone) {}
