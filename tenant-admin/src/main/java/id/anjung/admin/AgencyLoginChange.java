package id.anjung.admin;

import java.util.Set;

/** Tell what came of linking an agency's login, or of changing it. */
public sealed interface AgencyLoginChange {
    /** It was done. */
    record Done(AgencyLogin login) implements AgencyLoginChange {}

    /** There is no such login, or it was stopped, or goes on already. */
    record Missing() implements AgencyLoginChange {}

    /** The login server does not have it, as on a platform that was put back; it needs its secret again. */
    record LacksSecret() implements AgencyLoginChange {}

    /** Something of it cannot be; nothing was done. */
    record Refused(Set<Fault> faults) implements AgencyLoginChange {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }

    /** Name what cannot be. */
    enum Fault {
        NAME,
        /** The catalogue has no such agency. */
        AGENCY,
        /** The agency has a login already. */
        AGENCY_TAKEN,
        /** No address of a description: https, and ending as such addresses do. */
        ADDRESS,
        /** Nobody answers there, or no description. */
        UNREACHABLE,
        /** The provider calls itself otherwise than its address says. */
        ISSUER,
        /** A part of it that is needed is not named, or not at an https address. */
        ENDPOINTS,
        /** It does not offer to tie a login to who began it (PKCE with S256). */
        PKCE,
        CLIENT,
        SECRET,
        /** No names of domains, or too many. */
        DOMAINS,
        /** Another agency's login answers for one of them. */
        DOMAIN_TAKEN
    }
}
