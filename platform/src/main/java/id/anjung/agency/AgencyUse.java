package id.anjung.agency;

import java.util.Optional;

/** Tell whether something still needs an agency; features that refer to agencies fill this port. */
public interface AgencyUse {
    /** Answer the name of one record in use that needs the agency, if there is one. */
    Optional<String> needing(String agencyCode);
}
