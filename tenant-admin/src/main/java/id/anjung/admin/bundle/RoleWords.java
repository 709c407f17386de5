package id.anjung.admin.bundle;

import id.anjung.access.Role;
import id.anjung.admin.bundle.yaml.Choice;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import java.util.Locale;

/** Understand the roles that people are given, by the names they have at login. */
final class RoleWords {
    private static final Choice<Role> ROLES = Choice.named(
            Phrase.plain("a role"),
            RoleWords::written,
            Role.PROVINCE_ADMIN,
            Role.PROVINCE_AUDITOR,
            Role.TENANT_ADMIN,
            Role.TENANT_AUDITOR,
            Role.AGENCY_SUPERVISOR,
            Role.AGENCY_OFFICER);

    static final Word<Role> ROLE = ROLES.word();

    private RoleWords() {}

    /** Tell whether a role is held for an agency. */
    static boolean ofAgency(Role role) {
        return role == Role.AGENCY_SUPERVISOR || role == Role.AGENCY_OFFICER;
    }

    private static String written(Role role) {
        return switch (role) {
            case TENANT_AUDITOR -> "auditor";
            case AGENCY_SUPERVISOR -> "supervisor";
            case AGENCY_OFFICER -> "officer";
            default -> role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }
}
