package id.anjung.admin.keycloak;

import static id.anjung.admin.keycloak.LoginStep.Requirement.ALTERNATIVE;
import static id.anjung.admin.keycloak.LoginStep.Requirement.CONDITIONAL;
import static id.anjung.admin.keycloak.LoginStep.Requirement.DISABLED;
import static id.anjung.admin.keycloak.LoginStep.Requirement.REQUIRED;

import id.anjung.admin.keycloak.LoginStep.Asking;
import id.anjung.admin.keycloak.LoginStep.Branch;
import java.util.List;
import java.util.Map;

/** Say how people come in: by a password of ours, by their agency's login, and when they have forgotten the password. */
final class LoginFlows {
    /** Comes first for who comes from an agency's provider and is not known to have come before. */
    static final String FIRST_FROM_AGENCY = "anjung-agency-first";
    /** Comes after each login at an agency's provider. */
    static final String AFTER_AGENCY = "anjung-agency-after";

    private static final Asking CODE = new Asking("auth-otp-form", REQUIRED);

    private LoginFlows() {}

    /**
     * Log in. Name and password stand on one page until an agency brings a login of its own; from then on the name is asked
     * for first, since it says whose login it is. A password of ours, however somebody came by it, leads nobody past the agency.
     */
    static LoginFlow browser(boolean agencies) {
        return new LoginFlow(
                "anjung-browser",
                List.of(
                        new Asking("auth-cookie", ALTERNATIVE),
                        new Asking("organization", agencies ? ALTERNATIVE : DISABLED),
                        new Branch(
                                "anjung-browser-forms",
                                ALTERNATIVE,
                                List.of(
                                        new Asking("auth-username-password-form", REQUIRED),
                                        refusing(
                                                "anjung-browser-agency",
                                                AgencyOrganizations.ATTRIBUTE,
                                                false,
                                                "agencyLoginOnly"),
                                        administering("anjung-browser"),
                                        ofOwnAccord("anjung-browser")))));
    }

    /**
     * Link the login to the account of its e-mail address, if that account was invited to come this way and its bearer has
     * said yes by the link in the invitation. The step that Keycloak calls automatic only names the account; it is linked
     * when the whole way was gone.
     */
    static LoginFlow firstFromAgency() {
        return new LoginFlow(
                FIRST_FROM_AGENCY,
                List.of(
                        new Asking("idp-detect-existing-broker-user", REQUIRED),
                        new Asking("idp-auto-link", REQUIRED),
                        refusing(
                                "anjung-agency-uninvited", AgencyOrganizations.ATTRIBUTE, true, "agencyLoginUninvited"),
                        refusing("anjung-agency-unread", EnsuringFlow.ACCEPTED, true, "agencyLoginUnread")));
    }

    /** Ask whoever administers for a second factor of ours, as after a password. */
    static LoginFlow afterAgency() {
        return new LoginFlow(
                AFTER_AGENCY,
                List.of(
                        new Asking("allow-access-authenticator", REQUIRED),
                        administering(AFTER_AGENCY),
                        ofOwnAccord(AFTER_AGENCY)));
    }

    /** Let people choose a new password, but not those whose agency answers for their login: it would lead past the agency. */
    static LoginFlow forgotten() {
        return new LoginFlow(
                "anjung-forgotten",
                List.of(
                        new Asking("reset-credentials-choose-user", REQUIRED),
                        new Asking("reset-credential-email", REQUIRED),
                        refusing(
                                "anjung-forgotten-agency",
                                AgencyOrganizations.ATTRIBUTE,
                                false,
                                "agencyLoginForgotten"),
                        new Asking("reset-password", REQUIRED),
                        new Branch(
                                "anjung-forgotten-code",
                                CONDITIONAL,
                                List.of(
                                        new Asking("conditional-user-configured", REQUIRED),
                                        new Asking("reset-otp", REQUIRED)))));
    }

    private static Branch administering(String flow) {
        return new Branch(flow + "-administers", CONDITIONAL, List.of(administers(false), demonstrates(), CODE));
    }

    private static Branch ofOwnAccord(String flow) {
        return new Branch(
                flow + "-own-accord",
                CONDITIONAL,
                List.of(administers(true), new Asking("conditional-user-configured", REQUIRED), CODE));
    }

    private static Asking administers(boolean not) {
        return new Asking(
                "conditional-user-role",
                REQUIRED,
                Map.of("condUserRole", SecondFactor.ROLE, "negate", String.valueOf(not)));
    }

    private static Asking demonstrates() {
        return new Asking(
                "conditional-user-attribute",
                REQUIRED,
                Map.of("attribute_name", EnsuringProfile.DEMO, "attribute_expected_value", "in", "not", "true"));
    }

    /** Refuse, with words of ours, who bears anything under this name, or nothing. */
    private static Branch refusing(String name, String attribute, boolean absent, String words) {
        var bears = Map.of(
                "attribute_name",
                attribute,
                "attribute_expected_value",
                ".+",
                "regex",
                "true",
                "not",
                String.valueOf(absent));
        return new Branch(
                name,
                CONDITIONAL,
                List.of(
                        new Asking("conditional-user-attribute", REQUIRED, bears),
                        new Asking("deny-access-authenticator", REQUIRED, Map.of("denyErrorMessage", words))));
    }
}
