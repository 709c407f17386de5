package id.anjung.admin.oversight;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.door.problem.Refused;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Name the roles that people hold in one MPP, for programs. */
enum StaffRole {
    TENANT_ADMIN,
    TENANT_AUDITOR,
    AGENCY_SUPERVISOR,
    AGENCY_OFFICER;

    private static final String AGENCY = "agency";

    private boolean ofAgency() {
        return this == AGENCY_SUPERVISOR || this == AGENCY_OFFICER;
    }

    /**
     * Answer what somebody is who holds this role for an agency, or for the regency itself.
     *
     * @throws Refused when the role is one of agencies and none is named, or the other way round
     */
    Membership membership(@Nullable String agency) {
        var code = agency == null ? "" : agency;
        if (ofAgency() && code.isEmpty()) {
            throw Refused.invalid(List.of(FieldProblem.of(AGENCY, Problem.REQUIRED)));
        }
        if (!ofAgency() && !code.isEmpty()) {
            throw Refused.invalid(List.of(FieldProblem.of(AGENCY, Problem.UNKNOWN, code)));
        }
        return new Membership(Role.valueOf(name()), code);
    }

    static StaffRole of(Membership membership) {
        return valueOf(membership.role().name());
    }
}
