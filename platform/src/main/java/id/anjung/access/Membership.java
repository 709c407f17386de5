package id.anjung.access;

/**
 * Say what a person is in one tenant.
 *
 * @param role what they do there
 * @param agency code of the agency they serve for, in lower case as in the group path; empty for the regency's own staff
 */
public record Membership(Role role, String agency) {
    /** Describe staff of the regency itself. */
    public static Membership ofRegency(Role role) {
        return new Membership(role, "");
    }
}
