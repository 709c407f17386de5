package id.anjung.tenancy.offender;

import id.anjung.agency.Agency;

/** Offend against the plan. */
public final class KnowsAFeature {
    /** Know. */
    public String know(Agency agency) {
        return agency.name();
    }
}
