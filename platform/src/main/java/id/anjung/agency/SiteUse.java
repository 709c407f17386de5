package id.anjung.agency;

import java.util.Optional;

/** Tell whether something still needs a site; features that refer to sites fill this port. */
public interface SiteUse {
    /** Answer the name of one record in use that needs the site, if there is one. */
    Optional<String> needing(String siteCode);

    /** Answer the name of one record in use that stands in a zone which the site would not have, if there is one. */
    default Optional<String> standingOutside(Site site) {
        return Optional.empty();
    }
}
