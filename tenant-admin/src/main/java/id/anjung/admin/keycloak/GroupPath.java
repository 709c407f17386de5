package id.anjung.admin.keycloak;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Write a membership as the path of the group that stands for it. */
final class GroupPath {
    /** Where those are who administer a tenant. */
    static final String ADMINS = "/tenant-admin";

    /** As codes of agencies are, in lower case; nothing that could lead to another group. */
    private static final Pattern AGENCY = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    private GroupPath() {}

    /** Answer the path, if such a membership can be held by a group at all. */
    static Optional<String> of(Membership membership) {
        return switch (membership.role()) {
            case TENANT_ADMIN -> ofRegency(membership, ADMINS);
            case TENANT_AUDITOR -> ofRegency(membership, "/auditor");
            case AGENCY_SUPERVISOR -> ofAgency(membership, "supervisor");
            case AGENCY_OFFICER -> ofAgency(membership, "officer");
            case PROVINCE_ADMIN, PROVINCE_AUDITOR, PUBLIC, VISITOR, DEVICE, WORKER -> Optional.empty();
        };
    }

    /** List the groups of a tenant with these agencies. */
    static List<String> all(List<String> agencies) {
        var regency = Stream.of(Membership.ofRegency(Role.TENANT_ADMIN), Membership.ofRegency(Role.TENANT_AUDITOR));
        var staff = agencies.stream()
                .flatMap(agency -> Stream.of(
                        new Membership(Role.AGENCY_SUPERVISOR, agency), new Membership(Role.AGENCY_OFFICER, agency)));
        return Stream.concat(regency, staff).map(GroupPath::require).toList();
    }

    private static String require(Membership membership) {
        return of(membership).orElseThrow(() -> new IllegalArgumentException("No group can stand for " + membership));
    }

    private static Optional<String> ofRegency(Membership membership, String path) {
        return membership.agency().isEmpty() ? Optional.of(path) : Optional.empty();
    }

    private static Optional<String> ofAgency(Membership membership, String kind) {
        return AGENCY.matcher(membership.agency()).matches()
                ? Optional.of("/agencies/" + membership.agency() + "/" + kind)
                : Optional.empty();
    }
}
