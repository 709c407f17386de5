package id.anjung.admin.bundle;

import id.anjung.agency.AgencyLevel;

/**
 * Name an agency as the province's catalogue does, for regencies to copy.
 *
 * @param code code of the agency everywhere in the province
 * @param name full name
 * @param shortName name for tiles and boards
 * @param level to whom it belongs
 */
public record AgencyModel(String code, String name, String shortName, AgencyLevel level) {}
