package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLoginChange.Fault;

/** Tell what a provider says of itself. */
sealed interface Described {
    /** All that is needed. */
    record Whole(Provider.Parts parts) implements Described {}

    /** Nothing that can be relied on. */
    record Wrong(Fault fault) implements Described {}
}
