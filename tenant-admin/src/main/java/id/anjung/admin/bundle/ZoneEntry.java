package id.anjung.admin.bundle;

/**
 * Name a part of a site where counters stand together.
 *
 * @param code code within the site
 * @param name name on signs
 * @param confirmed whether it is known for this site
 */
public record ZoneEntry(String code, String name, boolean confirmed) {}
