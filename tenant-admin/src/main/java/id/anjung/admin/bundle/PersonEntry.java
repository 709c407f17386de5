package id.anjung.admin.bundle;

import java.util.List;

/**
 * Describe a person who may log in.
 *
 * @param username name at login
 * @param name full name
 * @param email address
 * @param roles what they may do, and where
 */
public record PersonEntry(String username, String name, String email, List<RoleEntry> roles) {}
