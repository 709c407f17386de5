package id.anjung.admin.bundle;

import java.util.List;

/**
 * Hold the people of a demonstration.
 *
 * @param password the one password of all of them
 * @param people who they are
 */
public record PeopleBundle(String password, List<PersonEntry> people) {}
