package id.anjung.admin;

/**
 * Describe an application that an agency's officers open without another password.
 *
 * @param code code of the application
 * @param name name on its card
 * @param description a line below it
 * @param url where it opens
 */
public record AgencyApplication(String code, String name, String description, String url) {}
