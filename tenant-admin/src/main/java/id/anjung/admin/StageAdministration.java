package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.util.List;

/** Follow how far each regency of the province is with its MPP, whether or not it is a tenant. */
public interface StageAdministration {
    /** Show every regency as it stood by the rule, in the order of the region codes. */
    List<StageStanding> standings(StageRule rule);

    /** List what was ever declared of a regency, newest day first, also what was withdrawn. */
    List<StageEntry> history(TenantId regency);

    /** Write a declaration down. */
    StageChange declare(StageDeclaration declaration);

    /**
     * Take a declaration back that was wrong; it stays to be read.
     *
     * @param reason what was wrong with it
     */
    StageChange withdraw(long entry, String reason);
}
